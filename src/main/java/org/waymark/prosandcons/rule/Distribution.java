package org.waymark.prosandcons.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A figure of all careers that have it, by which one of them is ranked.
 *
 * @param size how many figures there are
 * @param notHigher to each figure, how many are as high or lower
 */
public record Distribution(int size, NavigableMap<Double, Integer> notHigher) {

	private static final double HUNDRED = 100;

	private static final double ALMOST_ALL = 99;

	/** Of some figures in any order. */
	public static Distribution of(Collection<Double> figures) {
		NavigableMap<Double, Integer> notHigher = new TreeMap<>();
		List<Double> sorted = figures.stream().sorted().toList();
		for (int at = 0; at < sorted.size(); at++) {
			notHigher.put(sorted.get(at), at + 1);
		}
		return new Distribution(sorted.size(), notHigher);
	}

	/**
	 * The percentile rank of a figure, from 0 to 100: the share that is lower and half of
	 * the share that is equal, so that those that are tied stand in the middle of their
	 * ranks. Without any figures it is 50.
	 */
	public double rank(double figure) {
		int twice = count(this.notHigher.lowerEntry(figure)) + count(this.notHigher.floorEntry(figure));
		return (this.size == 0) ? HUNDRED / 2 : HUNDRED * twice / 2 / this.size;
	}

	/** Of 100 careers, how many have a lower figure, rounded down; at most 99. */
	public int below(double figure) {
		return perHundred(count(this.notHigher.lowerEntry(figure)));
	}

	/** Of 100 careers, how many have a higher figure, rounded down; at most 99. */
	public int above(double figure) {
		return perHundred(this.size - count(this.notHigher.floorEntry(figure)));
	}

	private int perHundred(int count) {
		return (this.size == 0) ? 0 : (int) Math.min(ALMOST_ALL, HUNDRED * count / this.size);
	}

	private static int count(Map.Entry<Double, Integer> entry) {
		return (entry != null) ? entry.getValue() : 0;
	}

}
