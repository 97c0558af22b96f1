package org.waymark.budget.page;

/**
 * A line of arithmetic.
 *
 * @param label what it is
 * @param how how it comes about
 * @param amount the amount
 * @param total whether it is what the lines before it come to
 */
record ArithmeticLine(String label, String how, String amount, boolean total) {

	static ArithmeticLine of(String label, String how, String amount) {
		return new ArithmeticLine(label, how, amount, false);
	}

	static ArithmeticLine total(String label, String how, String amount) {
		return new ArithmeticLine(label, how, amount, true);
	}

}
