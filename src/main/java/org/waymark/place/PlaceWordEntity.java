package org.waymark.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "place_word")
class PlaceWordEntity {

	@Id
	private String words;

	private String place;

	private String city;

	String words() {
		return this.words;
	}

	String place() {
		return this.place;
	}

	String city() {
		return this.city;
	}

}
