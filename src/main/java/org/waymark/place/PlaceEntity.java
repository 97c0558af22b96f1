package org.waymark.place;

import java.util.List;
import java.util.stream.Stream;

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

	private String states;

	Place toPlace() {
		return new Place(new PlaceCode(this.code), this.abbreviation, this.name, PlaceKind.of(this.kind), states());
	}

	private List<PlaceCode> states() {
		return (this.states != null) ? Stream.of(this.states.split(" ")).map(PlaceCode::new).toList() : List.of();
	}

}
