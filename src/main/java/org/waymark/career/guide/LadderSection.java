package org.waymark.career.guide;

import java.util.ArrayList;
import java.util.List;

import org.waymark.career.section.NearestMedian;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.guide.Rung;
import org.waymark.source.Citation;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;

/**
 * From the first job up.
 *
 * @param part what is said of it
 * @param groups the rungs, those of one occupation together
 * @param judged whether the years are the editors' judgment
 * @param place the reader's place, as it stands in a sentence
 * @param wages the source of the wages
 */
public record LadderSection(Part part, List<RungGroup> groups, boolean judged, String place,
		Citation wages) implements Section {

	static LadderSection of(GuideInPlace in) {
		List<Rung> rungs = in.guide().rungs();
		PlaceAndYear from = in.neighbors().from();
		return new LadderSection(new Part(PageSection.LADDER, brief(rungs)), groups(in),
				rungs.stream().anyMatch(Rung::judgment), from.place().inSentence(),
				in.citations().get(from.vintage().source()));
	}

	/** Whether each median is that of the reader's place. */
	public boolean own() {
		return this.groups.stream().allMatch((group) -> group.pay().own());
	}

	private static List<RungGroup> groups(GuideInPlace in) {
		List<List<Rung>> groups = new ArrayList<>();
		for (Rung rung : in.guide().rungs()) {
			if (groups.isEmpty() || !groups.get(groups.size() - 1).get(0).soc().equals(rung.soc())) {
				groups.add(new ArrayList<>());
			}
			groups.get(groups.size() - 1).add(rung);
		}
		return groups.stream().map((rungs) -> group(in, rungs)).toList();
	}

	private static RungGroup group(GuideInPlace in, List<Rung> rungs) {
		String soc = rungs.get(0).soc();
		return new RungGroup(in.neighbors().title(soc), in.neighbors().href(soc, in.guide().slug()),
				in.neighbors().median(soc),
				rungs.stream()
					.map((rung) -> new ShownRung(rung.title(), years(rung), rung.focus(), rung.wayUp(),
							in.mark(rung.source(), false)))
					.toList());
	}

	/** Years of experience; null where a guide gives none. */
	private static String years(Rung rung) {
		if (rung.yearsMin() == null) {
			return null;
		}
		if (rung.yearsMax() == null) {
			return Messages.say("guide.ladder.years-from", rung.yearsMin());
		}
		return rung.yearsMin().equals(rung.yearsMax()) ? Messages.say("guide.ladder.years", rung.yearsMin())
				: Messages.say("guide.ladder.years-between", rung.yearsMin(), rung.yearsMax());
	}

	private static String brief(List<Rung> rungs) {
		return rungs.isEmpty() ? null : Messages.say("guide.in-short.ladder", inSentence(rungs.get(0).title()),
				inSentence(rungs.get(rungs.size() - 1).title()));
	}

	/** A job title inside of a sentence; letters such as CNA stay as they are. */
	private static String inSentence(String title) {
		boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
		return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
	}

	/**
	 * Neighboring rungs of the ladder that are one occupation to BLS, which has one
	 * figure for them all.
	 *
	 * @param occupation that occupation
	 * @param href where more is said of it; may be null
	 * @param pay its median pay, and where
	 * @param rungs the rungs, the lowest first
	 */
	public record RungGroup(String occupation, String href, NearestMedian pay, List<ShownRung> rungs) {

		/** Why several rungs have one figure; null for a single rung. */
		public String shared() {
			return (this.rungs.size() == 1) ? null : Messages.say("guide.ladder.shared", this.rungs.size());
		}

	}

	/**
	 * A rung of the ladder; {@code years}, {@code wayUp} and {@code mark} may be null.
	 */
	public record ShownRung(String title, String years, String focus, String wayUp, Mark mark) {
	}

}
