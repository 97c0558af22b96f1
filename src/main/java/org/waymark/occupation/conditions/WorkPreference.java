package org.waymark.occupation.conditions;

import java.util.List;
import java.util.Locale;

import org.waymark.text.Messages;

/**
 * What readers look for in the conditions of work. It's judged by the answer that is
 * nearest to the average, the one that pages show in words.
 */
public enum WorkPreference {

	/** Outdoors, in the weather or under a roof, about once a month at the most. */
	INDOORS(3, WorkCondition.OUTDOORS, WorkCondition.UNDER_COVER),
	/** A schedule that is the same every week. */
	REGULAR_SCHEDULE(1, WorkCondition.SCHEDULE),
	/** Standing about half the time at the most. */
	OFF_FEET(3, WorkCondition.STANDING);

	private final int most;

	private final List<WorkCondition> conditions;

	WorkPreference(int most, WorkCondition... conditions) {
		this.most = most;
		this.conditions = List.of(conditions);
	}

	/** What it is called. */
	public String label() {
		return Messages.say("occupation.preference." + name().toLowerCase(Locale.ROOT));
	}

	/**
	 * Whether the answers tell.
	 * @param work the conditions of an occupation; null if nobody was asked
	 */
	public boolean known(WorkConditions work) {
		return work != null && this.conditions.stream().allMatch((condition) -> work.answer(condition).isPresent());
	}

	/**
	 * Whether an occupation is so, as far as the answers tell.
	 * @param work its conditions; null if nobody was asked
	 */
	public boolean holds(WorkConditions work) {
		return known(work)
				&& this.conditions.stream().allMatch((condition) -> work.answer(condition).orElseThrow() <= this.most);
	}

}
