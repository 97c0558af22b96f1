package org.waymark.career.figures;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.waymark.career.section.InShort;
import org.waymark.career.section.LabeledValue;
import org.waymark.chart.FigureCell;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.WageEstimate;

/**
 * What newcomers and the best paid earn, told by the percentiles: all that BLS publishes
 * of it.
 */
final class PaySpread {

	private PaySpread() {
	}

	/** Labels and sentences; what is not published is left out. */
	static List<LabeledValue> of(WageEstimate pay) {
		Figure p10 = pay.get(Measure.ANNUAL_P10);
		Figure p25 = pay.get(Measure.ANNUAL_P25);
		Figure p75 = pay.get(Measure.ANNUAL_P75);
		Figure p90 = pay.get(Measure.ANNUAL_P90);
		return Stream
			.of(row("Low end, where many beginners are", below("One in ten", p10), below("one in four", p25)),
					row("Middle", between(p25, p75)),
					row("High end: experience, in-demand skills or an expensive area", above("One in four", p75),
							above("one in ten", p90)))
			.filter(Objects::nonNull)
			.toList();
	}

	private static LabeledValue row(String label, String... parts) {
		List<String> known = Stream.of(parts).filter(Objects::nonNull).toList();
		if (known.isEmpty()) {
			return null;
		}
		String text = String.join("; ", known);
		return new LabeledValue(label, InShort.capitalized(text) + ".");
	}

	private static String below(String share, Figure figure) {
		return (figure.missing() || figure.capped()) ? null : share + " earns less than " + words(figure);
	}

	private static String between(Figure low, Figure high) {
		if (low.missing() || low.capped() || high.missing() || high.capped()) {
			return null;
		}
		return "The middle half earns between " + low.text() + " and " + words(high);
	}

	/** A capped figure is a floor: at least that share reaches it. */
	private static String above(String share, Figure figure) {
		if (figure.missing()) {
			return null;
		}
		return figure.capped() ? "at least " + share.toLowerCase(Locale.ROOT) + " earns " + words(figure)
				: share + " earns more than " + words(figure);
	}

	private static String words(Figure figure) {
		return FigureCell.withUnit(figure).text();
	}

}
