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

}
