package org.waymark.chart;

import java.util.List;
import java.util.function.Function;

import org.waymark.wage.WageEstimate;

/**
 * Pay ranges on one scale.
 *
 * @param ranges the bars
 * @param scale the marks of their scale; empty if nothing is drawn
 */
public record PayRanges(List<PayRange> ranges, List<Scale.Tick> scale) {

	/** The pay ranges of some places, none twice. */
	public static PayRanges of(List<PlacePay> places) {
		return of(places.stream().distinct().toList(), (line) -> line.place().name(), PlacePay::pay);
	}

	/**
	 * The pay ranges of anything that has pay.
	 * @param lines what has it
	 * @param label what a bar is called
	 * @param pay what it shows
	 */
	public static <T> PayRanges of(List<T> lines, Function<T, String> label, Function<T, WageEstimate> pay) {
		Scale scale = PayRange.scale(lines.stream().map(pay));
		List<PayRange> ranges = lines.stream()
			.map((line) -> PayRange.of(label.apply(line), pay.apply(line), scale))
			.toList();
		return new PayRanges(ranges, ranges.stream().anyMatch(PayRange::drawn) ? scale.ticks() : List.of());
	}

}
