package org.waymark.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import org.springframework.stereotype.Component;

import org.waymark.compare.row.ComparisonCell;
import org.waymark.compare.row.ComparisonRow;
import org.waymark.fit.gap.GapRow;
import org.waymark.fit.gap.GapSection;
import org.waymark.fit.gap.GapSection.WaysToLearn;
import org.waymark.fit.gap.GapService;
import org.waymark.fit.readiness.CheckGroup;
import org.waymark.fit.readiness.CheckItem;
import org.waymark.fit.readiness.ReadinessSection;
import org.waymark.fit.readiness.ReadinessService;
import org.waymark.occupation.Career;
import org.waymark.source.Citation;
import org.waymark.text.Messages;

/** Writes what the careers of a handout ask of the reader. */
@Component
class FitRows {

	private static final int SKILLS = 2;

	private static final int NEXT = 4;

	private static final WaysToLearn UNTOLD = new WaysToLearn(List.of(), List.of());

	private final ReadinessService readiness;

	private final GapService gaps;

	FitRows(ReadinessService readiness, GapService gaps) {
		this.readiness = readiness;
		this.gaps = gaps;
	}

	/** What each career asks, in their order. */
	List<ReadinessSection> readiness(HandoutQuery query) {
		return query.careers().stream().map((career) -> this.readiness.of(career, query.from(), query.have())).toList();
	}

	/**
	 * What carries over from the career that the reader knows; none if they name none.
	 */
	List<ComparisonRow> gap(HandoutQuery query) {
		if (query.known() == null) {
			return List.of();
		}
		List<GapSection> sections = query.careers()
			.stream()
			.map((career) -> this.gaps.between(query.known(), career, UNTOLD))
			.toList();
		Citation source = sections.stream().map(GapSection::source).filter(Objects::nonNull).findFirst().orElse(null);
		return List.of(
				row(Messages.say("handout.row.carries", query.known().name()), query.careers(), sections, source,
						(name, section) -> ComparisonCell.of(name, section.said())),
				row(Messages.say("handout.row.grow"), query.careers(), sections, source,
						(name, section) -> listed(name, toGrow(section), Messages.say("handout.none.grow"))));
	}

	private static List<String> toGrow(GapSection section) {
		return section.tables()
			.stream()
			.flatMap((table) -> table.rows().stream().map(GapRow::name).limit(SKILLS))
			.toList();
	}

	/** What is left, if the reader said what is there, and what to ask yourself. */
	List<ComparisonRow> left(HandoutQuery query, List<ReadinessSection> sections) {
		List<ComparisonRow> rows = new ArrayList<>();
		if (!query.have().isEmpty()) {
			rows.add(row(Messages.say("handout.row.met"), query.careers(), sections, null,
					(name, section) -> listed(name, section.met(), Messages.say("handout.none.met"))));
			rows.add(row(Messages.say("fit.left.time"), query.careers(), sections, null,
					(name, section) -> ComparisonCell.of(name, section.left().time())));
			rows.add(row(Messages.say("fit.left.cost"), query.careers(), sections, null, FitRows::costLeft));
			rows.add(row(Messages.say("fit.left.next"), query.careers(), sections, null, (name, section) -> listed(name,
					section.next().stream().limit(NEXT).toList(), Messages.say("fit.left.nothing"))));
		}
		rows.add(row(Messages.say("handout.row.self"), query.careers(), sections, null, (name, section) -> listed(name,
				self(section, query.room(1, 3)), Messages.say("compare.none.summary"))));
		return rows;
	}

	private static ComparisonCell costLeft(String name, ReadinessSection section) {
		String cost = section.left().cost();
		return (cost != null) ? ComparisonCell.of(name, cost)
				: ComparisonCell.none(name, Messages.say("handout.none.cost"), List.of());
	}

	private static List<String> self(ReadinessSection section, int most) {
		return section.groups()
			.stream()
			.filter((group) -> group.group() == CheckGroup.SELF)
			.flatMap((group) -> group.items().stream().map(CheckItem::text))
			.limit(most)
			.toList();
	}

	private static ComparisonCell listed(String name, List<String> items, String none) {
		return items.isEmpty() ? ComparisonCell.none(name, none, List.of()) : ComparisonCell.of(name, items);
	}

	private static <T> ComparisonRow row(String label, List<Career> careers, List<T> answers, Citation source,
			BiFunction<String, T, ComparisonCell> cell) {
		List<ComparisonCell> cells = new ArrayList<>();
		for (int at = 0; at < careers.size(); at++) {
			cells.add(cell.apply(careers.get(at).name(), answers.get(at)));
		}
		return new ComparisonRow(label, null, cells, source, false);
	}

}
