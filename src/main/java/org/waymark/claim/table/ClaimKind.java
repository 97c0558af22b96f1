package org.waymark.claim.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.claim.published.Statistic;
import org.waymark.claim.published.ValueUnit;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * What a figure is said to be: a statistic that BLS publishes, or something else of the
 * same unit.
 *
 * @param key how data files name it
 * @param statistic the statistic; null for something else
 * @param unit what it counts
 */
public record ClaimKind(String key, Statistic statistic, ValueUnit unit) {

	private static Stream<ClaimKind> others() {
		return Stream.of(new ClaimKind("other-pay", null, ValueUnit.DOLLARS_A_YEAR),
				new ClaimKind("other-percent", null, ValueUnit.PERCENT),
				new ClaimKind("other-jobs", null, ValueUnit.JOBS));
	}

	static String[] keys() {
		return Stream.concat(Stream.of(Statistic.keys()), others().map(ClaimKind::key)).toArray(String[]::new);
	}

	static ClaimKind of(String key) {
		Optional<ClaimKind> other = others().filter((kind) -> kind.key.equals(key)).findFirst();
		return other.orElseGet(() -> new ClaimKind(key, Statistic.of(key), Statistic.of(key).unit()));
	}

	/** What it is called in a sentence. */
	public String inSentence() {
		return (this.statistic != null) ? this.statistic.inSentence() : Messages.say("claim.kind." + this.key);
	}

	/** A number of this kind as its publisher prints it. */
	public String text(BigDecimal number) {
		return switch (this.unit) {
			case DOLLARS_A_YEAR -> Formats.dollars(number.longValueExact());
			case DOLLARS_AN_HOUR -> Formats.cents(number);
			case PERCENT ->
				Messages.say("claim.percent", (number.signum() < 0) ? "−" : "", Formats.decimal(number.abs()));
			default -> Formats.decimal(number);
		};
	}

}
