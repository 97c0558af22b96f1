package org.waymark.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.waymark.wage.Figure;
import org.waymark.wage.Unit;

/**
 * The axis of a chart of dollars: from nothing to a round amount above all that it shows.
 *
 * @param max the amount at its end
 * @param step the distance between its marks
 */
public record Scale(long max, long step) {

	private static final int MARKS = 4;

	/** The scale for some figures; capped ones get room above them, missing ones none. */
	public static Scale of(Collection<Figure> figures) {
		double highest = figures.stream()
			.filter((figure) -> !figure.missing())
			.mapToDouble((figure) -> figure.amount().doubleValue() * (figure.capped() ? 1.05 : 1))
			.max()
			.orElse(1);
		long step = step(highest / MARKS);
		return new Scale((long) Math.ceil(highest / step) * step, step);
	}

	/** The amounts at its marks, from 0 to the end. */
	public List<BigDecimal> marks() {
		List<BigDecimal> marks = new ArrayList<>();
		for (long mark = 0; mark <= this.max; mark += this.step) {
			marks.add(BigDecimal.valueOf(mark));
		}
		return marks;
	}

	/** Where an amount stands, as SVG reads it: in percent of the length of the axis. */
	String at(BigDecimal amount) {
		return percent(share(amount));
	}

	/** How far along the axis an amount stands, out of 100. */
	public double share(BigDecimal amount) {
		return 100 * amount.doubleValue() / this.max;
	}

	static String percent(double share) {
		return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
	}

	/** Its marks as they are drawn. */
	public List<Tick> ticks() {
		return marks().stream().map((mark) -> new Tick(Unit.DOLLARS_A_YEAR.format(mark), at(mark))).toList();
	}

	/**
	 * The smallest round step that is large enough.
	 * @param atLeast how large at least
	 */
	public static long step(double atLeast) {
		long power = (long) Math.max(1, Math.pow(10, Math.floor(Math.log10(Math.max(1, atLeast)))));
		for (long factor : new long[] { 1, 2, 5 }) {
			if (factor * power >= atLeast) {
				return factor * power;
			}
		}
		return 10 * power;
	}

	/**
	 * A mark of the axis.
	 *
	 * @param text the amount
	 * @param at where it stands, in percent of the length of the axis
	 */
	public record Tick(String text, String at) {
	}

}
