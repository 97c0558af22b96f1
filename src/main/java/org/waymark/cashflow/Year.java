package org.waymark.cashflow;

import java.util.List;

import org.waymark.cashflow.CashFlowItem.ItemKind;

/**
 * A year of a cash flow: money out and money in, all in whole dollars.
 *
 * @param number which year, from 1
 * @param items what it is made of: costs, then what is earned in training, then at work;
 * items of nothing are left out
 * @param total the running total at its end, from the day on which one sets out
 */
public record Year(int number, List<CashFlowItem> items, Amount total) {

	public Year {
		items = List.copyOf(items);
	}

	/** What training costs in it. */
	public Dollars costPaid() {
		return sum(ItemKind.COST_AT_START).plus(sum(ItemKind.COST)).dollars();
	}

	/** What other work pays while training. */
	public Dollars earnedInTraining() {
		return sum(ItemKind.TRAINING_PAY).dollars();
	}

	/** What work pays after the training, that which leads to the career included. */
	public Amount earnedAtWork() {
		return sum(ItemKind.EARLIER_PAY).plus(sum(ItemKind.WORK_PAY));
	}

	/** What is earned less what is paid; below zero in a year that costs more. */
	public Amount net() {
		return net(this.items);
	}

	static Amount net(List<CashFlowItem> items) {
		Amount net = Amount.NONE;
		for (CashFlowItem item : items) {
			net = item.kind().paid() ? net.minus(item.amount().dollars()) : net.plus(item.amount());
		}
		return net;
	}

	private Amount sum(ItemKind kind) {
		return this.items.stream()
			.filter((item) -> item.kind() == kind)
			.map(CashFlowItem::amount)
			.reduce(Amount.NONE, Amount::plus);
	}

}
