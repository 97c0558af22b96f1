package org.waymark.prosandcons.rule;

/**
 * A figure of a career and where it stands among those of all careers.
 *
 * @param topic what it is
 * @param figure the figure, in the topic's unit
 * @param rank its percentile rank, from 0 to 100
 * @param below of 100 careers, how many have a lower figure
 * @param above of 100 careers, how many have a higher figure
 */
public record RankedFigure(Topic topic, double figure, double rank, int below, int above) {

	/**
	 * The outer share of all careers, on either end, in which a figure tells something.
	 */
	public static final int TELLING_PERCENT = 33;

	private static final double MIDDLE = 50;

	/** Ranks a figure among those of all careers. */
	public static RankedFigure of(Topic topic, double figure, Distribution all) {
		return new RankedFigure(topic, figure, all.rank(figure), all.below(figure), all.above(figure));
	}

	/** Whether it speaks for the career rather than against it. */
	public boolean pro() {
		return high() == this.topic.moreIsBetter();
	}

	/** Whether it is far enough from the middle, and within the topic's own limits. */
	public boolean telling() {
		boolean limits = pro() ? this.figure <= this.topic.proUpTo() : this.figure >= this.topic.conFrom();
		return limits && distance() >= MIDDLE - TELLING_PERCENT;
	}

	/** How far its rank is from the middle, from 0 to 50. */
	public double distance() {
		return Math.abs(this.rank - MIDDLE);
	}

	/** Of 100 careers, how many have a lower figure if it is high, or a higher one. */
	public int beaten() {
		return high() ? this.below : this.above;
	}

	private boolean high() {
		return this.rank > MIDDLE;
	}

}
