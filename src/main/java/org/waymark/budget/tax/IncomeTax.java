package org.waymark.budget.tax;

import java.util.List;
import java.util.stream.IntStream;

import org.waymark.place.PlaceCode;

/**
 * What a single person without dependents owes on pay, by the law of a place.
 *
 * @param place the nation or a state
 * @param standardDeduction dollars a year on which nothing is due
 * @param exemption further such dollars, for the person
 * @param brackets the brackets, the first from 0 on
 * @param notCounted what the tables lack of the law
 * @param source the id of its source
 */
public record IncomeTax(PlaceCode place, int standardDeduction, int exemption, List<TaxBracket> brackets,
		List<NotCounted> notCounted, String source) {

	/** Whether the place takes nothing of any pay. */
	public boolean none() {
		return this.brackets.stream().allMatch((bracket) -> bracket.percent().signum() == 0);
	}

	/** What of a year's pay is taxed, in dollars. */
	public int taxable(int pay) {
		return Math.max(0, pay - untaxed());
	}

	private int untaxed() {
		return this.standardDeduction + this.exemption;
	}

	/** What is due of a year's pay: a line for each bracket that it reaches. */
	List<TaxLine> of(int pay) {
		int taxable = taxable(pay);
		return IntStream.range(0, this.brackets.size())
			.filter((number) -> this.brackets.get(number).from() < taxable)
			.mapToObj((number) -> line(number, taxable))
			.toList();
	}

	private TaxLine line(int number, int taxable) {
		TaxBracket bracket = this.brackets.get(number);
		int end = (number + 1 < this.brackets.size()) ? this.brackets.get(number + 1).from() : taxable;
		return TaxLine.of(TaxLine.TaxKind.INCOME, Math.min(taxable, end) - bracket.from(), bracket.percent(),
				bracket.fixedAmount());
	}

	/**
	 * The pays of a year, from low to high, where a dollar more leaves less: a fixed
	 * amount is due above them.
	 */
	List<Integer> cliffs() {
		return this.brackets.stream()
			.filter((bracket) -> bracket.fixedAmount() > 0)
			.map((bracket) -> untaxed() + bracket.from())
			.toList();
	}

}
