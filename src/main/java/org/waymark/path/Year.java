package org.waymark.path;

import java.util.List;

/**
 * A year of a course: money out and money in, all in whole dollars.
 *
 * @param number which year, from 1
 * @param parts what it is made of: costs, then what is earned in training, then at work;
 * parts of nothing are left out
 * @param total the running total at its end, from the day on which one sets out
 */
public record Year(int number, List<Part> parts, Amount total) {

	public Year {
		parts = List.copyOf(parts);
	}

	/** What training costs in it. */
	public Dollars costPaid() {
		return sum(Part.Kind.COST_AT_START).plus(sum(Part.Kind.COST)).dollars();
	}

	/** What other work pays while training. */
	public Dollars earnedInTraining() {
		return sum(Part.Kind.TRAINING_PAY).dollars();
	}

	/** What work pays after the training, that which leads to the career included. */
	public Amount earnedAtWork() {
		return sum(Part.Kind.EARLIER_PAY).plus(sum(Part.Kind.WORK_PAY));
	}

	/** What is earned less what is paid; below zero in a year that costs more. */
	public Amount net() {
		return net(this.parts);
	}

	static Amount net(List<Part> parts) {
		Amount net = Amount.NONE;
		for (Part part : parts) {
			net = part.kind().paid() ? net.minus(part.amount().dollars()) : net.plus(part.amount());
		}
		return net;
	}

	private Amount sum(Part.Kind kind) {
		return this.parts.stream()
			.filter((part) -> part.kind() == kind)
			.map(Part::amount)
			.reduce(Amount.NONE, Amount::plus);
	}

}
