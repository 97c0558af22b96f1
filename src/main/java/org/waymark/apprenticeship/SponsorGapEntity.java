package org.waymark.apprenticeship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "sponsor_gap")
class SponsorGapEntity {

	@Id
	private String place;

	private String extent;

	PlaceCode place() {
		return new PlaceCode(this.place);
	}

	SponsorGap gap() {
		return SponsorGap.of(this.extent);
	}

}
