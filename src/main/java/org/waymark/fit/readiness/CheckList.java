package org.waymark.fit.readiness;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.cashflow.Stage;
import org.waymark.fit.readiness.CheckBasis.DemandedBy;
import org.waymark.training.Preparation;

/**
 * All that a career asks in a place.
 *
 * @param sections what it asks, kind by kind
 * @param stages those of it that take time and money by the one rule for all careers
 * @param counted the way into the career that these are the stages of
 */
record CheckList(List<CheckSection> sections, List<StageCheck> stages, Preparation counted) {

	/** The same for a reader who has some things. */
	CheckList having(Collection<String> keys) {
		Set<String> had = Set.copyOf(keys);
		return new CheckList(this.sections.stream().map((section) -> section.having(had)).toList(),
				this.stages.stream()
					.map((stage) -> new StageCheck(stage.group(), stage.item().having(had), stage.stage()))
					.toList(),
				this.counted);
	}

	/** What the reader has, parts of licenses too, in the order of the page. */
	List<CheckItem> met() {
		return items().filter(CheckItem::checked).toList();
	}

	/** What is required by the law of this place. */
	List<CheckItem> required() {
		return items().filter((item) -> item.basis().required()).toList();
	}

	/** Whether the reader has anything that somebody asks for. */
	boolean had(DemandedBy weight) {
		return met().stream().anyMatch((item) -> item.basis().weight() == weight);
	}

	/** What of a kind the reader has not. */
	List<CheckItem> missing(CheckGroup group) {
		return this.sections.stream()
			.filter((section) -> section.group() == group)
			.flatMap((section) -> section.missing().stream())
			.toList();
	}

	/** The rest of the way. */
	Preparation left() {
		List<Stage> rest = this.stages.stream()
			.filter((stage) -> !stage.item().checked())
			.map(StageCheck::stage)
			.toList();
		return this.counted.only(rest);
	}

	/** Whether the reader has the whole way behind them. */
	boolean done() {
		return !this.stages.isEmpty() && this.stages.stream().allMatch((stage) -> stage.item().checked());
	}

	private Stream<CheckItem> items() {
		return this.sections.stream().flatMap((section) -> section.items().stream()).flatMap(CheckItem::all);
	}

}
