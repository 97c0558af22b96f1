package org.waymark.license;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "license_gap")
class LicenseGapEntity {

	@Id
	private String place;

	private String extent;

	private String agency;

	private String address;

	LicenseGap toGap() {
		return new LicenseGap(new PlaceCode(this.place), LicenseGap.MISSING.equals(this.extent), this.agency,
				this.address);
	}

}
