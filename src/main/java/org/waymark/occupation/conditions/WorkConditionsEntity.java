package org.waymark.occupation.conditions;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "work_conditions")
class WorkConditionsEntity {

	@Id
	private String soc;

	private BigDecimal outdoors;

	private BigDecimal underCover;

	private BigDecimal standing;

	private BigDecimal walking;

	private BigDecimal bending;

	private BigDecimal closeness;

	private BigDecimal infection;

	private BigDecimal hazardousConditions;

	private BigDecimal hazardousEquipment;

	private BigDecimal email;

	private BigDecimal schedule;

	private BigDecimal hours;

	private String source;

	String soc() {
		return this.soc;
	}

	WorkConditions toConditions() {
		Map<WorkCondition, BigDecimal> averages = new EnumMap<>(WorkCondition.class);
		for (WorkCondition condition : WorkCondition.values()) {
			BigDecimal average = average(condition);
			if (average != null) {
				averages.put(condition, average);
			}
		}
		return new WorkConditions(averages, this.source);
	}

	private BigDecimal average(WorkCondition condition) {
		return switch (condition) {
			case OUTDOORS -> this.outdoors;
			case UNDER_COVER -> this.underCover;
			case STANDING -> this.standing;
			case WALKING -> this.walking;
			case BENDING -> this.bending;
			case CLOSENESS -> this.closeness;
			case INFECTION -> this.infection;
			case HAZARDOUS_CONDITIONS -> this.hazardousConditions;
			case HAZARDOUS_EQUIPMENT -> this.hazardousEquipment;
			case EMAIL -> this.email;
			case SCHEDULE -> this.schedule;
			case HOURS -> this.hours;
		};
	}

}
