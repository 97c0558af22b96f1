package org.waymark.place.lookup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "zip_range")
class ZipRangeEntity {

	private static final String MILITARY = "military";

	@Id
	private String firstZip;

	private String lastZip;

	private String kind;

	private String name;

	private String place;

	ZipRange toRange() {
		return new ZipRange(MILITARY.equals(this.kind), this.name,
				(this.place != null) ? new PlaceCode(this.place) : null);
	}

}
