package org.waymark.place.price;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "minimum_wage")
@IdClass(MinimumWageEntity.MinimumWageKey.class)
class MinimumWageEntity {

	@Id
	private String place;

	@Id
	private LocalDate effective;

	private BigDecimal dollarsAnHour;

	private String note;

	private String source;

	MinimumWage toMinimumWage() {
		return new MinimumWage(new PlaceCode(this.place), this.effective, this.dollarsAnHour, this.note, this.source);
	}

	record MinimumWageKey(String place, LocalDate effective) implements Serializable {
	}

}
