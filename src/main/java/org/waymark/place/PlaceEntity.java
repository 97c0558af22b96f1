package org.waymark.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "place")
class PlaceEntity {

	@Id
	private String code;

	private String abbreviation;

	private String name;

	private String kind;

	private String parent;

	Place toPlace() {
		return new Place(new PlaceCode(this.code), this.abbreviation, this.name, PlaceKind.of(this.kind),
				(this.parent != null) ? new PlaceCode(this.parent) : null);
	}

}
