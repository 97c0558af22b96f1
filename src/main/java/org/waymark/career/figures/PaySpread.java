package org.waymark.career.figures;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.career.section.LabeledValue;
import org.waymark.chart.FigureCell;
import org.waymark.text.Messages;
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
		Figure p25 = pay.get(Measure.ANNUAL_P25);
		Figure p75 = pay.get(Measure.ANNUAL_P75);
		return Stream
			.of(new LabeledValue(Messages.say("career.pay.low"), low(pay.get(Measure.ANNUAL_P10), p25)),
					new LabeledValue(Messages.say("career.pay.middle"), middle(p25, p75)),
					new LabeledValue(Messages.say("career.pay.high"), high(p75, pay.get(Measure.ANNUAL_P90))))
			.filter((row) -> row.value() != null)
			.toList();
	}

	private static String low(Figure tenth, Figure quarter) {
		if (!known(tenth)) {
			return known(quarter) ? Messages.say("career.pay.low-quarter", words(quarter)) : null;
		}
		return known(quarter) ? Messages.say("career.pay.low-both", words(tenth), words(quarter))
				: Messages.say("career.pay.low-tenth", words(tenth));
	}

	private static String middle(Figure low, Figure high) {
		return (known(low) && known(high)) ? Messages.say("career.pay.middle-half", low.text(), words(high)) : null;
	}

	private static String high(Figure quarter, Figure tenth) {
		if (quarter.missing()) {
			return tenth.missing() ? null : Messages.say("career.pay.high-tenth", state(tenth), words(tenth));
		}
		return tenth.missing() ? Messages.say("career.pay.high-quarter", state(quarter), words(quarter))
				: Messages.say("career.pay.high-both", state(quarter), words(quarter), state(tenth), words(tenth));
	}

	private static boolean known(Figure figure) {
		return !figure.missing() && !figure.capped();
	}

	/** A capped figure is a floor: at least that share reaches it. */
	private static String state(Figure figure) {
		return figure.capped() ? "floor" : "amount";
	}

	private static String words(Figure figure) {
		return FigureCell.withUnit(figure).text();
	}

}
