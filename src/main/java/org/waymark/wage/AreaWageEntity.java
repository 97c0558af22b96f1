package org.waymark.wage;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

/** A figure that is null was not released. */
@Entity
@Immutable
@Table(name = "area_wage")
class AreaWageEntity {

	@EmbeddedId
	private WageEntity.WageKey key;

	private Integer employment;

	private BigDecimal locationQuotient;

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

	WageEstimate toEstimate() {
		Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
		for (Measure measure : Measure.values()) {
			figures.put(measure, Measure.OF_AREAS.contains(measure) ? figure(measure)
					: Figure.none(measure.unit(), Figure.State.NOT_IN_TABLE));
		}
		return new WageEstimate(this.key.soc(), this.key.vintage(), new PlaceCode(this.key.place()), figures,
				this.source);
	}

	private Figure figure(Measure measure) {
		return (measure == Measure.LOCATION_QUOTIENT) ? quotient()
				: Figure.known(measure.unit(), amount(measure), Figure.State.NOT_RELEASED);
	}

	private Figure quotient() {
		return (this.locationQuotient != null) ? Figure.published(Unit.RATIO, this.locationQuotient)
				: Figure.none(Unit.RATIO, Figure.State.NOT_RELEASED);
	}

	private Integer amount(Measure measure) {
		return switch (measure) {
			case EMPLOYMENT -> this.employment;
			case ANNUAL_P10 -> this.annualP10;
			case ANNUAL_P25 -> this.annualP25;
			case ANNUAL_MEDIAN -> this.annualMedian;
			case ANNUAL_P75 -> this.annualP75;
			case ANNUAL_P90 -> this.annualP90;
			default -> throw new IllegalArgumentException("Areas have no " + measure);
		};
	}

}
