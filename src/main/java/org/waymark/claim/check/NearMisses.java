package org.waymark.claim.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.claim.check.NearMiss.Kind;
import org.waymark.claim.published.PublishedLine;
import org.waymark.claim.published.PublishedValue;
import org.waymark.claim.published.Statistic;
import org.waymark.claim.published.ValueUnit;

/**
 * Looks for what a number may come from that equals nothing.
 *
 * @param said the number
 * @param values the values of the career
 */
record NearMisses(SaidNumber said, List<PublishedValue> values) {

	/** Values this near, in parts of the number, may be what was rounded. */
	private static final BigDecimal CLOSE = new BigDecimal("0.03");

	private static final int MOST = 3;

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	/** Both numbers of jobs are rounded to a hundred. */
	private static final BigDecimal ROUNDED = BigDecimal.valueOf(100);

	/** The most plausible ones, all of the likeliest kind. */
	List<NearMiss> find() {
		Comparator<NearMiss> plausible = Comparator.comparing(NearMiss::kind)
			.thenComparing((miss) -> !this.said.names(miss.value()))
			.thenComparing((miss) -> !this.said.names(miss.value().statistic()))
			.thenComparing((miss) -> (miss.kind() == Kind.CLOSE) ? this.said.off(miss.value()) : BigDecimal.ZERO)
			.thenComparing((miss) -> miss.value().statistic())
			.thenComparing(NearMiss::value, PublishedValue.NEWEST_FIRST);
		List<NearMiss> found = Stream.concat(this.values.stream().map(this::missed).filter(Objects::nonNull), changes())
			.sorted(plausible)
			.toList();
		return found.stream().filter((miss) -> miss.kind() == found.get(0).kind()).limit(MOST).toList();
	}

	private NearMiss missed(PublishedValue value) {
		return this.said.range(value.statistic().unit())
			.map((range) -> kind(range, value.amount()))
			.map((kind) -> new NearMiss(kind, value))
			.orElse(null);
	}

	private static Kind kind(ValueRange range, int amount) {
		if (range.exact().multiply(THOUSAND).compareTo(BigDecimal.valueOf(amount)) == 0) {
			return Kind.THOUSANDS;
		}
		if (range.unit() != ValueUnit.PERCENT && range.exact().stripTrailingZeros().scale() <= 0
				&& Digits.slipped(range.exact().longValue(), amount)) {
			return Kind.DIGIT;
		}
		boolean close = range.off(amount).compareTo(range.exact().abs().multiply(CLOSE)) <= 0;
		return close ? Kind.CLOSE : null;
	}

	/** Jobs expected less jobs now, in each round and line. */
	private Stream<NearMiss> changes() {
		Map<RoundOfLine, PublishedValue> bases = this.values.stream()
			.filter((value) -> value.statistic() == Statistic.EMPLOYMENT_BASE)
			.collect(Collectors.toMap(RoundOfLine::of, Function.identity()));
		return this.values.stream()
			.filter((value) -> value.statistic() == Statistic.EMPLOYMENT_TARGET)
			.filter((value) -> bases.containsKey(RoundOfLine.of(value)))
			.filter((value) -> isChange(value.amount() - bases.get(RoundOfLine.of(value)).amount()))
			.map((value) -> new NearMiss(Kind.CHANGE, value));
	}

	private boolean isChange(int change) {
		return this.said.ranges()
			.stream()
			.anyMatch((range) -> (range.unit() == ValueUnit.JOBS || range.unit() == ValueUnit.OPENINGS)
					&& range.off(change).compareTo(ROUNDED) <= 0);
	}

	/** A round as one line has it. */
	private record RoundOfLine(PublishedLine line, int baseYear) {

		static RoundOfLine of(PublishedValue value) {
			return new RoundOfLine(value.line(), value.release().baseYear());
		}

	}

}
