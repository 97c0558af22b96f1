package org.waymark.place.price;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "rent")
@IdClass(RentEntity.RentKey.class)
class RentEntity {

	@Id
	private String place;

	@Id
	private int fiscalYear;

	private int oneBedroom;

	private int twoBedroom;

	private String source;

	Rent toRent() {
		return new Rent(new PlaceCode(this.place), this.fiscalYear, this.oneBedroom, this.twoBedroom, this.source);
	}

	record RentKey(String place, int fiscalYear) implements Serializable {
	}

}
