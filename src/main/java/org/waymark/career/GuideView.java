package org.waymark.career;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.waymark.chart.Cell;
import org.waymark.guide.GuideSection;
import org.waymark.source.Citation;

/**
 * A guide as the reader sees it. A section without contents is an empty list.
 *
 * @param passages the short pieces of its sections
 * @param lookAlikes jobs that are easily taken for it
 * @param related other ways for the same interests
 * @param steps the way into it
 * @param trainings ways to train for it
 * @param certifications certifications and licenses
 * @param stateRules what single states require
 * @param ladder from the first job up
 * @param judgedLadder whether the years on the ladder are the editors' judgement
 * @param checkedOn when the editors checked it
 * @param nextCheck when they will again
 * @param overdue whether that day is past
 * @param sources where the facts are from, in the order of their numbers
 */
record GuideView(Map<GuideSection, List<Passage>> passages, List<LookAlikeView> lookAlikes, List<LookAlikeView> related,
		List<StepView> steps, List<TrainingView> trainings, List<CertificationView> certifications,
		List<StateRuleView> stateRules, List<RungGroup> ladder, boolean judgedLadder, String checkedOn,
		String nextCheck, boolean overdue, List<SourceView> sources) {

	/** The pieces of a section; none if the guide does not have it. */
	public List<Passage> of(GuideSection section) {
		return this.passages.getOrDefault(section, List.of());
	}

	/** What stands over a section. */
	public String heading(GuideSection section) {
		return section.label();
	}

	/** Whether it has any of some sections. */
	public boolean any(GuideSection... sections) {
		return Arrays.stream(sections).anyMatch(this.passages::containsKey);
	}

	/** The certifications and licenses that exist in the reader's place. */
	public List<CertificationView> certificationsHere() {
		return this.certifications.stream().filter((item) -> item.here() != null).toList();
	}

	/**
	 * A short piece of text.
	 *
	 * @param title its title; may be null
	 * @param text what it says
	 * @param aside what stands beside it; may be null
	 * @param mark its source; may be null
	 */
	record Passage(String title, String text, String aside, Mark mark) {
	}

	/**
	 * The quiet mark that leads to a source, or says that there is none.
	 *
	 * @param text the source's number in the list of sources, or whose view it is
	 * @param href where that is explained
	 * @param label what a screen reader says
	 */
	record Mark(String text, String href, String label) {

		static final Mark JUDGEMENT = new Mark("our view", "#checked", "Our view: our editors’ judgment, no source");

	}

	/** A job that is told from this one; {@code href} may be null. */
	record LookAlikeView(String name, String difference, String href, Mark mark) {
	}

	/** A step; {@code time}, {@code cost} and {@code nextWeek} may be null. */
	record StepView(String title, String text, String time, String cost, String nextWeek, Mark mark) {
	}

	/**
	 * A way to train; {@code paid} is in words, {@code basis} says what the cost is the
	 * price of, {@code citation} where that is from. All but the name and what is studied
	 * may be null.
	 */
	record TrainingView(String name, String school, String time, String paid, Mark timeMark, String cost, String basis,
			Citation citation, String costNote, Mark costMark, String study) {
	}

	/**
	 * A certification or license; {@code asksFor}, {@code fee}, {@code renewal},
	 * {@code states} and {@code goodFor} may be null, and {@code here}, how much it
	 * counts in the reader's place, is null if it does not exist there.
	 */
	record CertificationView(String name, String issuer, String kind, String status, String here, String asksFor,
			String fee, String renewal, String states, String goodFor, Mark mark) {
	}

	/** What some states require; {@code agency} and {@code link} may be null. */
	record StateRuleView(String states, String status, String text, String agency, String link, Mark mark) {
	}

	/**
	 * Neighboring rungs of the ladder that are one occupation to BLS, which has one
	 * figure for them all.
	 *
	 * @param occupation that occupation
	 * @param href where more is said of it; may be null
	 * @param pay its median pay
	 * @param rungs the rungs, the lowest first
	 */
	record RungGroup(String occupation, String href, Cell pay, List<RungView> rungs) {

		/** Why several rungs have one figure; null for a single rung. */
		public String shared() {
			return switch (this.rungs.size()) {
				case 1 -> null;
				case 2 -> "both jobs are in the same BLS occupation, so one figure";
				default -> "all " + this.rungs.size() + " jobs are in the same BLS occupation, so one figure";
			};
		}

	}

	/** A rung of the ladder; {@code years} and {@code wayUp} may be null. */
	record RungView(String title, String years, String focus, String wayUp, Mark mark) {
	}

	/** A source, with what to print of it and where it stands. */
	record SourceView(String anchor, String text, String address) {
	}

}
