package org.waymark.wage;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "wage")
class WageEntity {

	@EmbeddedId
	private WageKey key;

	private String basis;

	private Integer employment;

	@Column(name = "jobs_per_1000")
	private BigDecimal jobsPer1000;

	private BigDecimal locationQuotient;

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

	private String marks;

	private String source;

	WageEstimate toEstimate() {
		Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
		for (Measure measure : Measure.values()) {
			figures.put(measure, figure(measure));
		}
		return new WageEstimate(this.key.soc(), this.key.vintage(), new PlaceCode(this.key.place()), figures,
				this.source);
	}

	private Figure figure(Measure measure) {
		return switch (this.marks.charAt(measure.mark())) {
			case '.' -> Figure.published(measure.unit(), amount(measure));
			case '#' -> Figure.atOrAbove(measure.unit(), amount(measure));
			case '*' -> Figure.none(measure.unit(), reason(measure.unit(), Figure.State.NOT_RELEASED));
			default -> Figure.none(measure.unit(), reason(measure.unit(), Figure.State.NOT_IN_TABLE));
		};
	}

	private Figure.State reason(Unit unit, Figure.State otherwise) {
		if (unit == Unit.DOLLARS_AN_HOUR && "annual".equals(this.basis)) {
			return Figure.State.ANNUAL_ONLY;
		}
		if (unit == Unit.DOLLARS_A_YEAR && "hourly".equals(this.basis)) {
			return Figure.State.HOURLY_ONLY;
		}
		return otherwise;
	}

	private BigDecimal amount(Measure measure) {
		return switch (measure) {
			case EMPLOYMENT -> BigDecimal.valueOf(this.employment);
			case JOBS_PER_1000 -> this.jobsPer1000;
			case LOCATION_QUOTIENT -> this.locationQuotient;
			case HOURLY_MEAN -> this.hourlyMean;
			case HOURLY_MEDIAN -> this.hourlyMedian;
			case ANNUAL_MEAN -> BigDecimal.valueOf(this.annualMean);
			case ANNUAL_P10 -> BigDecimal.valueOf(this.annualP10);
			case ANNUAL_P25 -> BigDecimal.valueOf(this.annualP25);
			case ANNUAL_MEDIAN -> BigDecimal.valueOf(this.annualMedian);
			case ANNUAL_P75 -> BigDecimal.valueOf(this.annualP75);
			case ANNUAL_P90 -> BigDecimal.valueOf(this.annualP90);
		};
	}

	@Embeddable
	record WageKey(String soc, int vintage, String place) implements Serializable {
	}

}
