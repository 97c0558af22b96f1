package org.waymark.program.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.waymark.place.Places.PlaceList;
import org.waymark.program.college.College;
import org.waymark.program.field.StudyField;
import org.waymark.text.Messages;

/**
 * A college as the reader sees it.
 *
 * @param id its number in addresses
 * @param name its name
 * @param website its address; null if none is known
 * @param about where it is, how far away and whose
 * @param programs what it awarded, the most awards first
 * @param others the rest of that, for whoever opens it
 * @param othersLabel how many these are
 * @param figures what is known of it as a whole
 * @param payoff where its price is taken over; null if that can't be
 * @param selected whether the reader selected it
 */
record CollegeCard(int id, String name, String website, List<String> about, List<ProgramLine> programs,
		List<ProgramLine> others, String othersLabel, List<CollegeFigure> figures, PayoffLink payoff,
		boolean selected) {

	private static final int SHOWN = 4;

	/**
	 * A college that was found.
	 * @param found the college and what it awarded
	 * @param fields the fields that lead to the career
	 * @param payoff where its price is taken over; null if that can't be
	 * @param query what was asked for
	 */
	static CollegeCard of(FoundCollege found, List<StudyField> fields, PayoffLink payoff, ProgramQuery query) {
		College college = found.college();
		List<ProgramLine> all = ProgramLine.of(found, fields);
		List<ProgramLine> others = all.stream().skip(SHOWN).toList();
		return new CollegeCard(college.id(), college.name(), college.website(), about(found, query.places()),
				all.stream().limit(SHOWN).toList(), others, Messages.say("program.college.more", others.size()),
				CollegeFigure.of(found), payoff, query.selected().contains(college));
	}

	private static List<String> about(FoundCollege found, PlaceList places) {
		College college = found.college();
		return Stream
			.of(found.where(places), college.distanceOnly() ? Messages.say("program.college.online") : null,
					found.distance(), college.ownership().label())
			.filter(Objects::nonNull)
			.toList();
	}

}
