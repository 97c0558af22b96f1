package org.waymark.finder;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.finder.Filter.FilterKind;
import org.waymark.finder.Filter.Option;
import org.waymark.text.Formats;
import org.waymark.wage.Measure;
import org.waymark.web.Parameters;

/**
 * The questions about pay: always about the median, and about the low or the high end
 * where an address names an amount for it.
 */
final class PayFilters {

	private static final List<Integer> LISTED = List.of(30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000);

	private static final int LEAST = 1000;

	private static final int MOST = 999_999;

	private PayFilters() {
	}

	static Stream<Filter> of(Parameters parameters) {
		return Stream
			.of(filter("pay", Measure.ANNUAL_MEDIAN, LISTED, parameters),
					filter("pay-low", Measure.ANNUAL_P25, List.of(), parameters),
					filter("pay-high", Measure.ANNUAL_P75, List.of(), parameters))
			.filter((filter) -> !filter.options().isEmpty());
	}

	private static Filter filter(String parameter, Measure measure, List<Integer> listed, Parameters parameters) {
		Stream<Integer> typed = parameters.allWithin(parameter, LEAST, MOST).stream();
		return Filters.filter(parameter, FilterKind.ONE, Stream.concat(listed.stream(), typed).distinct().sorted(),
				(amount) -> new Option(amount.toString(), Filters.orMore(Formats.dollars(amount)),
						(entry) -> entry.paysAtLeast(measure, BigDecimal.valueOf(amount)), (entry) -> true,
						!listed.contains(amount)));
	}

}
