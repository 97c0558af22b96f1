package org.waymark.prosandcons;

import java.util.EnumMap;
import java.util.Map;

import org.waymark.occupation.conditions.WorkCondition;
import org.waymark.prosandcons.rule.Topic;

/** Which topics are O*NET's conditions of work. */
final class ConditionTopics {

	/** To each topic, its condition. */
	static final Map<Topic, WorkCondition> CONDITIONS = new EnumMap<>(Map.of(Topic.HOURS, WorkCondition.HOURS,
			Topic.SCHEDULE, WorkCondition.SCHEDULE, Topic.OUTDOORS, WorkCondition.OUTDOORS, Topic.STANDING,
			WorkCondition.STANDING, Topic.HAZARDOUS_CONDITIONS, WorkCondition.HAZARDOUS_CONDITIONS,
			Topic.HAZARDOUS_EQUIPMENT, WorkCondition.HAZARDOUS_EQUIPMENT, Topic.INFECTION, WorkCondition.INFECTION));

	private ConditionTopics() {
	}

}
