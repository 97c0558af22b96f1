package org.waymark.apprenticeship;

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

@Entity
@Immutable
@Table(name = "sponsor_occupation")
@IdClass(SponsorOccupationEntity.SponsorOccupationKey.class)
class SponsorOccupationEntity {

	@Id
	private String soc;

	@Id
	private String place;

	@Id
	@Column(name = "sponsor")
	private String sponsorId;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "sponsor", insertable = false, updatable = false)
	private SponsorEntity sponsor;

	Sponsor sponsor() {
		return this.sponsor.toSponsor();
	}

	record SponsorOccupationKey(String soc, String place, String sponsorId) implements Serializable {
	}

}
