package org.waymark.program.page;

import java.util.List;

import org.waymark.place.Places.PlaceList;
import org.waymark.program.award.Completion;
import org.waymark.program.college.College;
import org.waymark.program.college.CollegeFigures;
import org.waymark.text.Messages;

/**
 * A college that gave awards in the fields of a career.
 *
 * @param college the college
 * @param programs what it awarded in these fields, the most awards first
 * @param miles how far away it is; null if nobody knows from where
 * @param outOfState whether it is in another state than the reader
 */
public record FoundCollege(College college, List<Completion> programs, Double miles, boolean outOfState) {

	/** How many awards it gave in all of these fields. */
	public int awards() {
		return this.programs.stream().mapToInt(Completion::awards).sum();
	}

	/**
	 * What a full-time year there costs the reader, as published; null if not reported.
	 */
	public Integer tuition() {
		CollegeFigures figures = this.college.figures();
		return this.outOfState ? figures.tuitionElsewhere() : figures.tuition();
	}

	/**
	 * Whether somebody who lives in its state would pay another tuition than the reader.
	 */
	boolean pricedAsOutside() {
		return this.outOfState && !this.college.figures().onePrice();
	}

	/** Its city, state and ZIP. */
	public String where(PlaceList places) {
		return Messages.say("program.college.where", this.college.city(), places.coded(this.college.place()).key(),
				this.college.zip());
	}

	/** How far away it is, in words; null if nobody knows from where. */
	public String distance() {
		return (this.miles != null) ? Messages.say("program.college.miles", Math.round(this.miles)) : null;
	}

}
