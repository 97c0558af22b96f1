package org.waymark.chart.line;

/**
 * The size of a drawing and the part of it that its lines are drawn in, in the units of
 * the drawing, from its upper left corner.
 *
 * @param width how wide the drawing is
 * @param height how high it is
 * @param left where the lines begin
 * @param right where they end
 * @param top the highest point of them
 * @param bottom the lowest point of them
 * @param levels where the amounts beside them end
 */
public record Plot(int width, int height, int left, int right, int top, int bottom, int levels) {

	private static final int TICK = 6;

	private static final int YEARS = 22;

	/** The drawing's size as SVG reads it. */
	public String viewBox() {
		return "0 0 " + this.width + " " + this.height;
	}

	/** How far down a tick of the lower axis reaches. */
	public int tickEnd() {
		return this.bottom + TICK;
	}

	/** The line that the years below the lower axis stand on. */
	public int yearBase() {
		return this.bottom + YEARS;
	}

	/**
	 * How far to the right something is.
	 * @param share from 0 at the left to 1 at the right
	 */
	public double x(double share) {
		return rounded(this.left + share * (this.right - this.left));
	}

	/**
	 * How far down something is.
	 * @param share from 0 at the bottom to 1 at the top
	 */
	public double y(double share) {
		return rounded(this.bottom - share * (this.bottom - this.top));
	}

	private static double rounded(double value) {
		return Math.round(value * 10) / 10.0;
	}

}
