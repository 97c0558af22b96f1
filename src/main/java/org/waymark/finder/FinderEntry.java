package org.waymark.finder;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waymark.fit.interest.InterestProfile;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupation;
import org.waymark.occupation.conditions.WorkConditions;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.occupation.profile.Interest;
import org.waymark.occupation.profile.JobZone;
import org.waymark.occupation.profile.Profile;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/**
 * What the finder knows of a career.
 *
 * @param career the career
 * @param titles the job titles inside it that have a guide, from A to Z
 * @param pay what it pays in the reader's place
 * @param projection what BLS expects of it; null if it is not in that table
 * @param all what BLS expects of all jobs together
 * @param profile how O*NET rates it; null if it does not
 * @param conditions under what conditions people work; null if nobody was asked
 * @param licensed whether the reader's state or the nation lists a license for it
 * @param apprenticeships whether there are registered apprenticeships, wherever
 */
public record FinderEntry(Career career, List<Career> titles, WageEstimate pay, Projection projection, Projection all,
		Profile profile, WorkConditions conditions, boolean licensed, boolean apprenticeships) {

	private static final Set<Education> WITHOUT_COLLEGE = EnumSet.of(Education.NONE, Education.HIGH_SCHOOL);

	/** Whether there is a guide to it, or to a job title inside it. */
	boolean guided() {
		return this.career.guided() || !this.titles.isEmpty();
	}

	/** The code of the major group that it belongs to. */
	public String group() {
		return Occupation.majorGroupOf(this.career.soc());
	}

	/**
	 * Whether a figure of pay is at or above an amount; a capped one is at least its cap.
	 */
	public boolean paysAtLeast(Measure measure, BigDecimal dollarsAYear) {
		Figure figure = this.pay.get(measure);
		return !figure.missing() && figure.amount().compareTo(dollarsAYear) >= 0;
	}

	/** Whether so many work in it in the reader's place. */
	boolean hasJobs(BigDecimal number) {
		return !jobs().missing() && jobs().amount().compareTo(number) >= 0;
	}

	boolean outgrowsAllJobs() {
		return this.projection != null && Outlook.fasterThanAll(this.projection, this.all);
	}

	boolean grows() {
		return this.projection != null && this.projection.changePercent().signum() > 0;
	}

	/** Whether it has so many openings a year. */
	boolean opens(BigDecimal thousandsAYear) {
		return this.projection != null && this.projection.openingsPerYear().compareTo(thousandsAYear) >= 0;
	}

	public Optional<Education> education() {
		return Optional.ofNullable(this.projection).flatMap(Education::of);
	}

	boolean isIn(JobZone zone) {
		return this.profile != null && this.profile.isIn(zone);
	}

	/** Whether BLS says that people usually start without a year of college. */
	boolean needsNoCollege() {
		return education().filter(WITHOUT_COLLEGE::contains).isPresent();
	}

	/**
	 * How well it goes with a reader's interests, from -1 to 1; empty if O*NET doesn't
	 * rate it.
	 */
	public Optional<Double> fit(InterestProfile interests) {
		return Optional.ofNullable(this.profile).map(interests::match);
	}

	List<Interest> interests() {
		return (this.profile != null) ? this.profile.interests() : List.of();
	}

	public Figure jobs() {
		return this.pay.get(Measure.EMPLOYMENT);
	}

}
