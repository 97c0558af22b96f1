package org.waymark.apprenticeship;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "sponsor_count")
@IdClass(SponsorCountEntity.SponsorCountKey.class)
class SponsorCountEntity {

	@Id
	private String soc;

	@Id
	private String place;

	private int sponsors;

	record SponsorCountKey(String soc, String place) implements Serializable {
	}

}
