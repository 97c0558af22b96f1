package org.waymark.guide;

import java.util.List;
import java.util.Objects;

import org.waymark.place.Place;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;

/**
 * What a guide says in short, to be put beside other careers.
 *
 * @param work what one does in it
 * @param steps the titles of the steps to get there
 * @param law what is required by law in the place
 * @param certifications the other credentials that count there, with how much they do
 * @param ladder the titles of the ladder, the first job first
 * @param pointsFor the titles of its pros
 * @param pointsAgainst the titles of its cons
 */
public record GuideDigest(List<String> work, List<String> steps, List<String> law, List<String> certifications,
		List<String> ladder, List<String> pointsFor, List<String> pointsAgainst) {

	/** So many tasks give an idea of a job. */
	private static final int TASKS = 6;

	/** A guide in short, as it is read from a place. */
	public static GuideDigest of(Guide guide, PlaceAndYear from) {
		return new GuideDigest(guide.notes(GuideSection.DAILY_WORK).stream().map(Note::text).limit(TASKS).toList(),
				guide.steps().stream().map(Step::title).toList(), law(guide, from), certifications(guide, from),
				guide.rungs().stream().map(Rung::title).toList(), titles(guide, GuideSection.POINTS_FOR),
				titles(guide, GuideSection.POINTS_AGAINST));
	}

	private static List<String> law(Guide guide, PlaceAndYear from) {
		Place place = from.state();
		if (place.nation()) {
			List<String> everywhere = LawWords.required(guide.certifications(), place)
				.map((item) -> line(item, from))
				.toList();
			return everywhere.isEmpty() ? List.of(Messages.say("guide.digest.none-everywhere")) : everywhere;
		}
		List<String> here = LawWords.lines(guide.certifications(), guide.stateRules(), place)
			.stream()
			.map(LawLine::words)
			.toList();
		return here.isEmpty() ? List.of(Messages.say("guide.digest.none-here", place.inSentence())) : here;
	}

	private static List<String> certifications(Guide guide, PlaceAndYear from) {
		return guide.certifications()
			.stream()
			.filter((item) -> item.voluntaryIn(from.state()))
			.map((item) -> line(item, from))
			.toList();
	}

	private static String line(Certification item, PlaceAndYear from) {
		return Messages.say("guide.digest.line", item.fullName(), LawWords.inSentence(item, from));
	}

	private static List<String> titles(Guide guide, GuideSection section) {
		return guide.notes(section).stream().map(Note::title).filter(Objects::nonNull).toList();
	}

}
