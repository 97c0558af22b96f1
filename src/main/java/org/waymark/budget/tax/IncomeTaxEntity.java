package org.waymark.budget.tax;

import java.io.Serializable;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "income_tax")
@IdClass(IncomeTaxEntity.IncomeTaxKey.class)
class IncomeTaxEntity {

	@Id
	private String place;

	@Id
	private int taxYear;

	private int standardDeduction;

	private int exemption;

	private String leftOut;

	private String source;

	PlaceCode place() {
		return new PlaceCode(this.place);
	}

	IncomeTax with(List<TaxBracket> brackets) {
		return new IncomeTax(place(), this.standardDeduction, this.exemption, brackets, NotCounted.of(this.leftOut),
				this.source);
	}

	record IncomeTaxKey(String place, int taxYear) implements Serializable {
	}

}
