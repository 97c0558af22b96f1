package org.waymark.apprenticeship;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "sponsor")
class SponsorEntity {

	@Id
	private String id;

	private String place;

	private String name;

	private String city;

	private String zip;

	private String kinds;

	private String website;

	private LocalDate updated;

	private String source;

	Sponsor toSponsor() {
		return new Sponsor(this.id, new PlaceCode(this.place), this.name, this.city, this.zip,
				SponsorKind.of(this.kinds), this.website, this.updated);
	}

}
