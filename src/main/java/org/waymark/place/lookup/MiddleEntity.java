package org.waymark.place.lookup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "place_middle")
class MiddleEntity {

	@Id
	private String place;

	private double latitude;

	private double longitude;

	PlaceCode place() {
		return new PlaceCode(this.place);
	}

	Coordinates point() {
		return new Coordinates(this.latitude, this.longitude);
	}

}
