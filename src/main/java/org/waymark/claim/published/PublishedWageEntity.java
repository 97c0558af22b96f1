package org.waymark.claim.published;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "published_wage")
@IdClass(PublishedWageEntity.WageLineKey.class)
class PublishedWageEntity {

	@Id
	private String soc;

	@Id
	private int vintage;

	private int socVersion;

	private Integer employment;

	private BigDecimal hourlyMean;

	private BigDecimal hourlyMedian;

	private Integer annualMean;

	@Column(name = "annual_p10")
	private Integer annualP10;

	@Column(name = "annual_p25")
	private Integer annualP25;

	private Integer annualMedian;

	@Column(name = "annual_p75")
	private Integer annualP75;

	@Column(name = "annual_p90")
	private Integer annualP90;

	private String source;

	void addTo(PublishedValuesBuilder values) {
		Release release = new Release(this.vintage, null, this.source);
		values.value(this.soc, this.socVersion, Statistic.EMPLOYMENT, release, this.employment);
		values.value(this.soc, this.socVersion, Statistic.HOURLY_MEAN, release, this.hourlyMean);
		values.value(this.soc, this.socVersion, Statistic.HOURLY_MEDIAN, release, this.hourlyMedian);
		values.value(this.soc, this.socVersion, Statistic.ANNUAL_MEAN, release, this.annualMean);
		values.value(this.soc, this.socVersion, Statistic.ANNUAL_P10, release, this.annualP10);
		values.value(this.soc, this.socVersion, Statistic.ANNUAL_P25, release, this.annualP25);
		values.value(this.soc, this.socVersion, Statistic.ANNUAL_MEDIAN, release, this.annualMedian);
		values.value(this.soc, this.socVersion, Statistic.ANNUAL_P75, release, this.annualP75);
		values.value(this.soc, this.socVersion, Statistic.ANNUAL_P90, release, this.annualP90);
	}

	record WageLineKey(String soc, int vintage) implements Serializable {
	}

}
