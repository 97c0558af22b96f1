package org.waymark.compare.row;

import java.util.List;
import java.util.function.Function;

import org.waymark.chart.PlacePay;
import org.waymark.chart.StatesInstead;
import org.waymark.guide.GuideDigest;
import org.waymark.occupation.Career;
import org.waymark.occupation.outlook.Projection;
import org.waymark.occupation.profile.Interest;
import org.waymark.occupation.profile.Profile;
import org.waymark.payoff.TrainedCareer;
import org.waymark.prosandcons.FigurePoints;
import org.waymark.text.Messages;
import org.waymark.training.Preparation;
import org.waymark.training.PreparationWords;
import org.waymark.training.Preparations;
import org.waymark.wage.WageEstimate;

/**
 * A career in a comparison, with all that is known of it there.
 *
 * @param career the career
 * @param pay what it pays in the reader's place
 * @param states what it pays in the states of the reader's area; empty if the place is
 * none
 * @param adjusted the same in prices of the national average
 * @param projection its outlook; null if BLS has none
 * @param profile how O*NET rates it; null if it does not
 * @param guide its guide in short, be it a short one; null if there is none
 * @param page its own page, for the reader's place
 * @param inside the guides to job titles inside it; empty if it has a guide of its own
 * @param licenses what states list for it, in a line
 * @param education how many workers have which education, in a line; null if that is not
 * known
 * @param apprenticeships whether there are apprenticeships, in a line
 * @param points what its figures say for it and against it
 * @param preparations how people prepare for it, the education that BLS names last
 */
public record ComparedCareer(Career career, WageEstimate pay, List<PlacePay> states, WageEstimate adjusted,
		Projection projection, Profile profile, GuideDigest guide, PageLink page, List<PageLink> inside,
		String licenses, String education, String apprenticeships, FigurePoints points,
		List<Preparation> preparations) {

	/** A figure of its outlook; null if BLS has no projection for it. */
	<T> T projected(Function<Projection, T> figure) {
		return (this.projection != null) ? figure.apply(this.projection) : null;
	}

	public String name() {
		return this.career.name();
	}

	/** How people train for it. */
	public TrainedCareer trained() {
		return new TrainedCareer(this.career, this.preparations);
	}

	String summary() {
		return this.career.summary();
	}

	/** What one does. */
	List<String> work() {
		return told(GuideDigest::work);
	}

	/** The way in. */
	List<String> steps() {
		return told(GuideDigest::steps);
	}

	private List<String> told(Function<GuideDigest, List<String>> part) {
		return (this.guide != null) ? part.apply(this.guide) : List.of();
	}

	private boolean briefly() {
		return this.guide != null && !this.career.guided() && this.inside.isEmpty();
	}

	/** The guide to it, or to the jobs inside it. */
	ComparisonCell whichGuide() {
		if (this.career.guided()) {
			return ownGuide(Messages.say("compare.answer.guide"));
		}
		if (briefly()) {
			return ownGuide(Messages.say("compare.answer.short-guide"));
		}
		return this.inside.isEmpty() ? noGuide()
				: ComparisonCell.none(name(), Messages.say("compare.none.inside"), this.inside);
	}

	private ComparisonCell ownGuide(String words) {
		return new ComparisonCell(name(), words, List.of(), List.of(this.page), false, false, null);
	}

	/** What is said of the law and of credentials, which only a guide tells. */
	ComparisonCell notChecked() {
		return briefly() ? ComparisonCell.none(name(), Messages.say("compare.none.law"), List.of()) : noGuide();
	}

	/** What is said where only a guide could tell more. */
	ComparisonCell noGuide() {
		return this.inside.isEmpty()
				? ComparisonCell.none(name(), Messages.say("compare.none.guide"),
						List.of(new PageLink(Messages.say("compare.none.figures"), this.page.href())))
				: ComparisonCell.none(name(), Messages.say("compare.none.depends"), List.of());
	}

	/** How long it takes until fully qualified, in words. */
	String time() {
		return Messages.say("compare.answer.with-note", PreparationWords.time(usual()),
				PreparationWords.timeNote(usual()));
	}

	/** What that costs, in words. */
	String cost() {
		return Messages.say("compare.answer.with-note", PreparationWords.cost(usual()),
				PreparationWords.costNote(usual()));
	}

	private Preparation usual() {
		return this.preparations.get(Preparations.usual(this.preparations));
	}

	/** The medians of the states of an area that has none; null if it has one. */
	String medianOfStates() {
		return StatesInstead.of(this.states, this.pay).orElse(null);
	}

	/** What is required by law in the reader's place. */
	List<String> law() {
		return told(GuideDigest::law);
	}

	List<String> certifications() {
		return told(GuideDigest::certifications);
	}

	/** The interests that it suits, in plain words. */
	List<String> interests() {
		return (this.profile != null) ? this.profile.interests().stream().map(Interest::label).toList() : List.of();
	}

	/** The steps of the ladder, the first job first. */
	List<String> ladder() {
		return told(GuideDigest::ladder);
	}

	List<String> pointsFor() {
		return told(GuideDigest::pointsFor);
	}

	List<String> pointsAgainst() {
		return told(GuideDigest::pointsAgainst);
	}

}
