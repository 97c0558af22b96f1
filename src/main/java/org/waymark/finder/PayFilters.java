package org.waymark.finder;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.finder.Filter.FilterKind;
import org.waymark.finder.Filter.Option;
import org.waymark.text.Formats;
import org.waymark.web.Parameters;

/**
 * The questions about pay: always about the median, and about the low or the high end
 * where an address names an amount for it.
 */
final class PayFilters {

	private static final List<Integer> LISTED = List.of(30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000);

	private PayFilters() {
	}

	static Stream<Filter> of(Parameters parameters) {
		return Stream
			.of(filter(PayQuestion.MIDDLE, LISTED, parameters), filter(PayQuestion.LOW, List.of(), parameters),
					filter(PayQuestion.HIGH, List.of(), parameters))
			.filter((filter) -> !filter.options().isEmpty());
	}

	private static Filter filter(PayQuestion question, List<Integer> listed, Parameters parameters) {
		Stream<Integer> typed = parameters.allWithin(question.parameter(), PayQuestion.LEAST, PayQuestion.MOST)
			.stream();
		return Filters.filter(question.parameter(), FilterKind.ONE,
				Stream.concat(listed.stream(), typed).distinct().sorted(),
				(amount) -> new Option(amount.toString(), Filters.orMore(Formats.dollars(amount)),
						(entry) -> entry.paysAtLeast(question.measure(), BigDecimal.valueOf(amount)), (entry) -> true,
						!listed.contains(amount)));
	}

}
