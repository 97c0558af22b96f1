package org.waymark.program.page;

import java.util.List;

import org.waymark.program.award.Completion;
import org.waymark.program.college.College;

/**
 * A college that gave awards in the fields of a career.
 *
 * @param college the college
 * @param programs what it awarded in these fields, the most awards first
 * @param miles how far away it is; null if nobody knows from where
 */
record FoundCollege(College college, List<Completion> programs, Double miles) {

	/** How many awards it gave in all of these fields. */
	int awards() {
		return this.programs.stream().mapToInt(Completion::awards).sum();
	}

}
