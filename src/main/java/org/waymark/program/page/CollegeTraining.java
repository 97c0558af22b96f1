package org.waymark.program.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.waymark.cashflow.SchoolYear;
import org.waymark.cashflow.Span;
import org.waymark.cashflow.Stage.StageKind;
import org.waymark.program.award.AwardLevel;
import org.waymark.training.Preparation;
import org.waymark.training.Preparations;

/**
 * The training that the price of a college's school year counts for.
 *
 * @param way the number of the way to prepare for the career
 * @param ownMonths the months of the award, which take the place of that way's own; null
 * where these stay
 * @param months how many months of school are priced
 * @param dollars what these cost at that college
 */
record CollegeTraining(int way, Integer ownMonths, int months, int dollars) {

	/**
	 * The training at a college. The published tuition is what undergraduates pay, so
	 * that nothing is said of a college that has only graduate programs for the career.
	 * @param ways the ways to prepare for the career
	 * @param levels what the college awards for it, the most awards first
	 * @param tuition what a year there costs, in US dollars
	 */
	static Optional<CollegeTraining> of(List<Preparation> ways, List<AwardLevel> levels, int tuition) {
		List<Span> lengths = levels.stream().flatMap((level) -> level.months().stream()).toList();
		return lengths.stream()
			.flatMap((length) -> asLong(ways, length).stream())
			.findFirst()
			.map((way) -> priced(way, ways.get(way).at(tuition)))
			.or(() -> instead(ways, lengths, tuition));
	}

	/** The first way whose school takes as long as an award, the usual one before all. */
	private static Optional<Integer> asLong(List<Preparation> ways, Span length) {
		int usual = Preparations.usual(ways);
		return IntStream.concat(IntStream.of(usual), IntStream.range(0, ways.size()))
			.filter((way) -> ways.get(way).schooled())
			.filter((way) -> ways.get(way).way().months(StageKind.SCHOOL).meets(length))
			.boxed()
			.findFirst();
	}

	private static CollegeTraining priced(int way, Preparation preparation) {
		return new CollegeTraining(way, null, preparation.way().months(StageKind.SCHOOL).usual(),
				preparation.way().dollars().usual());
	}

	/**
	 * A degree takes the place of the usual way if it has nothing that a degree has not.
	 */
	private static Optional<CollegeTraining> instead(List<Preparation> ways, List<Span> lengths, int tuition) {
		int usual = Preparations.usual(ways);
		Preparation preparation = ways.get(usual);
		if (preparation.way().has(StageKind.GRADUATE_SCHOOL) || preparation.way().has(StageKind.ON_THE_JOB)) {
			return Optional.empty();
		}
		return lengths.stream()
			.filter((length) -> !length.wide())
			.findFirst()
			.map((length) -> new CollegeTraining(usual, length.usual(), length.usual(),
					new SchoolYear(Span.of(tuition)).cost(length).usual()));
	}

}
