package org.waymark.career;

import java.util.List;

/**
 * A guide as the reader sees it. A section without contents is an empty list.
 *
 * @param about what the career is
 * @param lookAlikes jobs that are easily taken for it
 * @param dailyWork what one does in a day
 * @param steps the way into it
 * @param trainings ways to train for it
 * @param certifications certifications and licences
 * @param workplaces where one works
 * @param technicalSkills what one knows how to do
 * @param personalSkills how one is
 * @param fits who it may fit
 * @param fitsNot who it may not fit
 * @param pointsFor what speaks for it
 * @param pointsAgainst what speaks against it
 * @param pointsBoth what cuts both ways
 * @param ladder from the first job upwards
 * @param judgedLadder whether the years on the ladder are the editors' judgement
 * @param differences figures in circulation and what is behind them
 * @param checked what the editors checked
 * @param checkedOn when they did
 * @param nextCheck when they will again
 * @param sources where the facts are from, in the order of their numbers
 */
record GuideView(List<Passage> about, List<LookAlikeView> lookAlikes, List<Passage> dailyWork, List<StepView> steps,
		List<TrainingView> trainings, List<CertificationView> certifications, List<Passage> workplaces,
		List<Passage> technicalSkills, List<Passage> personalSkills, List<Passage> fits, List<Passage> fitsNot,
		List<Passage> pointsFor, List<Passage> pointsAgainst, List<Passage> pointsBoth, List<RungView> ladder,
		boolean judgedLadder, List<Passage> differences, List<Passage> checked, String checkedOn, String nextCheck,
		List<SourceView> sources) {

	/**
	 * A short piece of text.
	 *
	 * @param title its title; may be null
	 * @param text what it says
	 * @param mark its source; may be null
	 */
	record Passage(String title, String text, Mark mark) {
	}

	/**
	 * The quiet mark that leads to a source.
	 *
	 * @param number its number in the list of sources
	 * @param href where it stands in that list
	 * @param label what a screen reader says
	 */
	record Mark(String number, String href, String label) {
	}

	/**
	 * A job that is easily taken for another; {@code href} and {@code pay} may be null.
	 */
	record LookAlikeView(String name, String difference, String href, String occupation, String pay, Mark mark) {
	}

	/** A step; {@code time}, {@code cost} and {@code nextWeek} may be null. */
	record StepView(String title, String text, String time, String cost, String nextWeek, Mark mark) {
	}

	/**
	 * A way to train; {@code school}, {@code time}, {@code cost} and {@code costNote} may
	 * be null.
	 */
	record TrainingView(String name, String school, String time, Mark timeMark, String cost, String costNote,
			Mark costMark, String study) {
	}

	/**
	 * A certification or licence; {@code asksFor}, {@code fee} and {@code goodFor} may be
	 * null.
	 */
	record CertificationView(String name, String abbreviation, String issuer, String status, String asksFor, String fee,
			String goodFor, Mark mark) {
	}

	/**
	 * A rung of the ladder; {@code years}, {@code wayUp} and {@code href} may be null.
	 */
	record RungView(String title, String years, String focus, String wayUp, String occupation, String href, String pay,
			boolean payMissing, Mark mark) {
	}

	/** A source, with what to print of it and where it stands. */
	record SourceView(String anchor, String text, String address) {
	}

}
