package org.waymark.claim.published;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "published_projection")
@IdClass(PublishedProjectionEntity.ProjectionLineKey.class)
class PublishedProjectionEntity {

	@Id
	private String soc;

	@Id
	private int baseYear;

	private int targetYear;

	private int socVersion;

	private BigDecimal employmentBase;

	private BigDecimal employmentTarget;

	private BigDecimal changePercent;

	private BigDecimal openingsPerYear;

	private BigDecimal openingsInAll;

	private String source;

	void addTo(PublishedValuesBuilder values) {
		Release release = new Release(this.baseYear, this.targetYear, this.source);
		values.value(this.soc, this.socVersion, Statistic.GROWTH, release, this.changePercent);
		values.thousands(this.soc, this.socVersion, Statistic.EMPLOYMENT_BASE, release, this.employmentBase);
		values.thousands(this.soc, this.socVersion, Statistic.EMPLOYMENT_TARGET, release, this.employmentTarget);
		values.thousands(this.soc, this.socVersion, Statistic.OPENINGS, release, this.openingsPerYear);
		values.thousands(this.soc, this.socVersion, Statistic.OPENINGS_IN_ALL, release, this.openingsInAll);
	}

	record ProjectionLineKey(String soc, int baseYear) implements Serializable {
	}

}
