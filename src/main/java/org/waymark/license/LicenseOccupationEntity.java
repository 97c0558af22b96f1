package org.waymark.license;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An occupation and a license whose words fit it. */
@Entity
@Immutable
@Table(name = "license_occupation")
@IdClass(LicenseOccupationEntity.LicenseOccupationKey.class)
class LicenseOccupationEntity {

	@Id
	private String soc;

	@Id
	@Column(name = "license")
	private String licenseId;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "license", insertable = false, updatable = false)
	private LicenseEntity license;

	String soc() {
		return this.soc;
	}

	String licenseId() {
		return this.licenseId;
	}

	License license() {
		return this.license.toLicense();
	}

	record LicenseOccupationKey(String soc, String licenseId) implements Serializable {
	}

}
