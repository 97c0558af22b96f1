package org.waymark.cashflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.waymark.cashflow.Stage.StageKind;

/**
 * A way into a career, and with it the one rule of what any career takes and costs: its
 * stages follow one another, study is unpaid, everything else is paid work.
 *
 * @param stages its stages in their order; empty if work begins at once
 */
public record Way(List<Stage> stages) {

	public Way {
		stages = List.copyOf(stages);
	}

	/** The months until fully qualified. */
	public Span months() {
		return months((stage) -> true);
	}

	/** The months of study, which nobody pays for. */
	public Span study() {
		return months((stage) -> !stage.kind().paid());
	}

	/** The months of some stages. */
	public Span months(StageKind kind) {
		return months((stage) -> stage.kind() == kind);
	}

	/** What all of it costs, as far as prices are known. */
	public Span dollars() {
		return this.stages.stream().map(Stage::dollars).filter(Objects::nonNull).reduce(Span.NONE, Span::plus);
	}

	/** Whether there is a stage of a kind. */
	public boolean has(StageKind kind) {
		return this.stages.stream().anyMatch((stage) -> stage.kind() == kind);
	}

	/** Whether a price is missing. */
	public boolean unpriced() {
		return this.stages.stream().anyMatch((stage) -> stage.dollars() == null);
	}

	/**
	 * The same with another time of study, which is then unpaid, and another cost; null
	 * leaves one as it is.
	 */
	public Way with(Integer months, Integer dollars) {
		if (months == null && dollars == null) {
			return this;
		}
		Span study = (months != null) ? Span.of(months) : study();
		Span cost = (dollars != null) ? Span.of(dollars) : dollars();
		List<Stage> paid = this.stages.stream()
			.filter((stage) -> stage.kind().paid() && (months == null || stage.kind() != StageKind.ON_THE_JOB))
			.map((stage) -> Stage.paid(stage.kind(), stage.months()))
			.toList();
		List<Stage> changed = new ArrayList<>(List.of(new Stage(StageKind.PROGRAM, study, cost)));
		changed.addAll(paid);
		return new Way(changed);
	}

	/** The same with another price of a school year. */
	public Way at(SchoolYear year) {
		return new Way(this.stages.stream()
			.map((stage) -> (stage.kind() == StageKind.SCHOOL) ? Stage.school(stage.months(), year) : stage)
			.toList());
	}

	private Span months(Predicate<Stage> which) {
		return this.stages.stream().filter(which).map(Stage::months).reduce(Span.NONE, Span::plus);
	}

}
