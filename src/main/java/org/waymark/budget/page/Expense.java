package org.waymark.budget.page;

import java.util.Arrays;
import java.util.List;

import org.waymark.text.Messages;
import org.waymark.web.Parameters;

/** What a month costs, in the order of the page and of addresses. */
enum Expense {

	RENT, FOOD, HEALTH, PHONE, CAR(Travel.CAR), INSURANCE(Travel.CAR), GAS(Travel.CAR), BUS(Travel.BUS), LOANS, SAVINGS,
	OTHER;

	private final Travel only;

	Expense() {
		this(null);
	}

	Expense(Travel only) {
		this.only = only;
	}

	/** Those of somebody who gets to work in a certain way. */
	static List<Expense> with(Travel travel) {
		return Arrays.stream(values()).filter((expense) -> expense.only == null || expense.only == travel).toList();
	}

	String parameter() {
		return Parameters.name(this);
	}

	String label() {
		return Messages.say("budget.expense." + parameter());
	}

	/** What belongs to it. */
	String hint() {
		return Messages.say("budget.hint." + parameter());
	}

}
