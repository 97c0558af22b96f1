package org.waymark.fit.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.cashflow.Span;
import org.waymark.cashflow.Stage;
import org.waymark.cashflow.Stage.StageKind;
import org.waymark.occupation.outlook.Education;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.training.Durations;
import org.waymark.web.Parameters;

/** What a career asks of education, training and experience. */
final class EducationChecks {

	private final CareerDemands demands;

	private final Citation projections;

	EducationChecks(CareerDemands demands) {
		this.demands = demands;
		this.projections = (demands.projection() != null) ? demands.cited().of(demands.projection().source()) : null;
	}

	/** The stages of the way that is counted. */
	List<StageCheck> stages() {
		List<Stage> stages = this.demands.counted().way().stages();
		Stage own = stages.stream().filter((stage) -> !experience(stage)).reduce((first, last) -> last).orElse(null);
		return stages.stream().map((stage) -> stage(stage, stage == own)).toList();
	}

	/** The last stage of a guide's way is what the way is called by. */
	private StageCheck stage(Stage stage, boolean own) {
		String time = time(stage.months());
		CheckGroup group = experience(stage) ? CheckGroup.EXPERIENCE : CheckGroup.EDUCATION;
		String text = (own && !this.demands.typical())
				? Messages.say("fit.ready.own-way", this.demands.counted().name(), time) : asked(stage, time);
		return new StageCheck(group, CheckItem.of(group, text, CheckBasis.of(null, cost(stage), source(stage))), stage);
	}

	private String asked(Stage stage, String time) {
		return experience(stage) ? Messages.say("fit.ready.lower-job", time, this.demands.counted().leadsFrom().name())
				: Messages.say("fit.ready.stage." + Parameters.name(stage.kind()), time);
	}

	private static boolean experience(Stage stage) {
		return stage.kind() == StageKind.EXPERIENCE;
	}

	/** Experience is BLS's word, whichever way is counted. */
	private Citation source(Stage stage) {
		return (this.demands.typical() || experience(stage)) ? this.projections
				: new Citation(Messages.say("fit.ready.guide"), this.demands.page() + "#training");
	}

	private static String time(Span months) {
		return months.none() ? Messages.say("fit.ready.time-varies") : Durations.words(months.low(), months.high());
	}

	private static String cost(Stage stage) {
		Span dollars = stage.dollars();
		if (dollars == null) {
			return Messages.say("fit.ready.no-price");
		}
		if (dollars.none()) {
			return null;
		}
		return dollars.wide()
				? Messages.say("fit.ready.price-span", Formats.dollars(dollars.usual()), Formats.dollars(dollars.low()),
						Formats.dollars(dollars.high()))
				: Messages.say("fit.ready.price", Formats.dollars(dollars.usual()));
	}

	/**
	 * Education, with the stages of study and training. A diploma is no stage, but a
	 * degree is.
	 */
	CheckSection education(List<StageCheck> stages) {
		List<CheckItem> items = new ArrayList<>();
		Education education = Optional.ofNullable(this.demands.projection()).flatMap(Education::of).orElse(null);
		boolean study = this.demands.counted().way().has(StageKind.SCHOOL);
		if (education != null && education != Education.NONE && !study) {
			items.add(CheckItem.of(CheckGroup.EDUCATION, Messages.say("training.typical", education.label()),
					CheckBasis.of(null, null, this.projections)));
		}
		items.addAll(in(CheckGroup.EDUCATION, stages));
		return new CheckSection(CheckGroup.EDUCATION, notes(education, study), items);
	}

	private List<String> notes(Education education, boolean study) {
		List<String> notes = new ArrayList<>();
		if (education == null) {
			notes.add(Messages.say("fit.ready.no-typical"));
		}
		else if (education == Education.NONE) {
			notes.add(Messages.say("fit.ready.no-education"));
		}
		else if (study) {
			notes.add(Messages.say("fit.ready.typical", education.label()));
		}
		if (!this.demands.typical()) {
			notes.add(Messages.say("fit.ready.counted", this.demands.counted().name()));
		}
		return notes;
	}

	/** Experience that BLS says is usual before. */
	CheckSection experience(List<StageCheck> stages) {
		List<CheckItem> items = in(CheckGroup.EXPERIENCE, stages);
		if (this.demands.projection() == null) {
			return new CheckSection(CheckGroup.EXPERIENCE, List.of(Messages.say("fit.ready.no-projection")), items);
		}
		if (this.demands.projection().workExperience() == null || none()) {
			return new CheckSection(CheckGroup.EXPERIENCE, List.of(Messages.say("fit.ready.no-experience")), items);
		}
		String text = Messages.say("fit.ready.experience", Outlook.experience(this.demands.projection()));
		CheckItem any = CheckItem.of(CheckGroup.EXPERIENCE, text, CheckBasis.of(null, null, this.projections));
		return new CheckSection(CheckGroup.EXPERIENCE, List.of(), items.isEmpty() ? List.of(any) : items);
	}

	private boolean none() {
		return "None".equals(this.demands.projection().workExperience());
	}

	private static List<CheckItem> in(CheckGroup group, List<StageCheck> stages) {
		return stages.stream().filter((stage) -> stage.group() == group).map(StageCheck::item).toList();
	}

}
