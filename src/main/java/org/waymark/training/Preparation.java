package org.waymark.training;

import java.util.List;

import org.waymark.cashflow.SchoolYear;
import org.waymark.cashflow.Span;
import org.waymark.cashflow.Stage;
import org.waymark.cashflow.Stage.StageKind;
import org.waymark.cashflow.Way;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.training.degree.TrainingSource;
import org.waymark.training.tuition.Tuition;

/**
 * A way to prepare for a career, with what it takes and costs by the one rule for all of
 * them.
 *
 * @param name what it is called
 * @param way its stages in time and money
 * @param tuition the price of the school year that was counted; null if none was
 * @param place the state whose price it is, or the nation
 * @param leadsFrom the career that people come from; null if no experience is needed
 * @param onTheJob how long BLS says that training on the job takes, in words; null for
 * none
 * @param note what was counted, in a sentence; null if nothing needs saying
 * @param source where the length is said; null if that is not one document
 * @param unknown whether nobody says what it takes
 */
public record Preparation(String name, Way way, Tuition tuition, Place place, Career leadsFrom, String onTheJob,
		String note, TrainingSource source, boolean unknown) {

	/** Whether a part of it costs what a school year costs. */
	public boolean schooled() {
		return this.way.has(StageKind.SCHOOL);
	}

	/**
	 * The same with the price of a school year that the reader names, in US dollars: what
	 * has no school year stays as it is.
	 */
	public Preparation at(int tuition) {
		return schooled() ? new Preparation(this.name, this.way.at(new SchoolYear(Span.of(tuition))), null, this.place,
				this.leadsFrom, this.onTheJob, this.note, this.source, this.unknown) : this;
	}

	/** The rest of it, for whoever has some of its stages behind them. */
	public Preparation only(List<Stage> stages) {
		if (stages.equals(this.way.stages())) {
			return this;
		}
		Way rest = new Way(stages);
		return new Preparation(this.name, rest, rest.dollars().none() ? null : this.tuition, this.place, this.leadsFrom,
				this.onTheJob, null, null, false);
	}

	/** The same with the reader's own months of study and cost; null keeps one. */
	public Preparation with(Integer months, Integer dollars) {
		return new Preparation(this.name, this.way.with(months, dollars), (dollars != null) ? null : this.tuition,
				this.place, this.leadsFrom, this.onTheJob, (months != null) ? null : this.note,
				(months != null) ? null : this.source, months == null && this.unknown);
	}

}
