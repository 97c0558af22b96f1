package org.waymark.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path worked out anew, in whole numbers and month by month, from what the page prints
 * of it; no code of the program takes part.
 *
 * @param name the path
 * @param months the months of training
 * @param cost what training costs in all
 * @param earned what one earns a year while training
 * @param start what the first year of work pays
 * @param later what it pays later
 * @param growth after how many years
 * @param capped whether one of the two is only a floor
 * @param years how many years are looked at
 * @param earlier paid work between training and the career's own; none for most
 */
public record PrintedPath(String name, int months, long cost, long earned, long start, long later, int growth,
		boolean capped, int years, List<Earlier> earlier) {

	private static final String AS_FAR = ", based on the minimum pay that BLS publishes";

	/** What is left in all at the end of each year, of rounded parts. */
	public List<Long> totals() {
		List<Long> totals = new ArrayList<>();
		long total = (this.months == 0) ? -this.cost : 0;
		for (int year = 0; year < this.years; year++) {
			int training = 0;
			long run = 0;
			long paid = 0;
			int job = -1;
			for (int month = 12 * year + 1; month <= 12 * year + 12; month++) {
				if (month <= this.months) {
					training++;
				}
				else {
					if (run > 0 && (paid != paidAYear(month) || job != job(month))) {
						total += rounded(run * paid, 12);
						run = 0;
					}
					paid = paidAYear(month);
					job = job(month);
					run++;
				}
			}
			total += rounded(run * paid, 12) + rounded(training * this.earned, 12);
			total -= (training > 0) ? rounded(training * this.cost, this.months) : 0;
			totals.add(total);
		}
		return totals;
	}

	public long total() {
		return totals().get(this.years - 1);
	}

	/** Whether what is left is only a floor. */
	public boolean floor() {
		return floorFrom() < 12 * this.years;
	}

	/** After how many months it has caught up; more than there are if it has not. */
	private int caughtUp(PrintedPath other) {
		int caughtUp = 0;
		for (int month = 0; month <= 12 * this.years; month++) {
			if (exact(month, other) < other.exact(month, this)) {
				caughtUp = month + 1;
			}
		}
		return caughtUp;
	}

	/** When it catches up with another, in the words of the page. */
	public String catchesUpWith(PrintedPath other) {
		int caughtUp = caughtUp(other);
		if (caughtUp > 12 * this.years) {
			return "not within " + this.years + " years" + (floor() ? AS_FAR : "");
		}
		if (caughtUp == 0) {
			return "never behind" + (other.floor() ? AS_FAR : "");
		}
		String words = "after " + span(caughtUp / 12, caughtUp % 12);
		if (floor() && other.floor()) {
			return words + AS_FAR;
		}
		return words + (floor() ? " at the latest" : other.floor() ? " at the earliest" : "");
	}

	/**
	 * The same with the span between the low and the high case, where those are a year
	 * apart.
	 */
	public String catchesUpWith(PrintedPath other, PrintedPath low, PrintedPath high) {
		String words = catchesUpWith(other);
		int first = low.caughtUp(other);
		int last = high.caughtUp(other);
		int end = 12 * this.years;
		if ((first > end) == (last > end) && (first > end || last - first < 12)) {
			return words;
		}
		String best = low.catchesUpWith(other);
		String worst = high.catchesUpWith(other);
		String exact = "after [\\w ]+";
		return words
				+ ((words + best + worst).matches(exact + exact + exact) && last <= end && !words.contains(" at the ")
						? " (from " + best.replace("after ", "") + " to " + worst.replace("after ", "") + ")"
						: " (" + Stream.of("at best " + best, "at worst " + worst)
							.filter((it) -> !it.endsWith(" " + words))
							.collect(Collectors.joining("; ")) + ")");
	}

	/** The same path with another time and another price, as they are printed. */
	public PrintedPath in(String otherMonths, String otherCost, String otherEarlier) {
		int training = (otherMonths != null) ? Integer.parseInt(otherMonths) : 0;
		long price = (otherCost != null) ? Long.parseLong(otherCost.replace(",", "")) : 0;
		List<Earlier> other = (otherEarlier == null) ? List.of() : List.of(new Earlier(Integer.parseInt(otherEarlier),
				this.earlier.get(0).start(), this.earlier.get(0).later(), this.earlier.get(0).capped()));
		return new PrintedPath(this.name, training, price, this.earned, this.start, this.later, this.growth,
				this.capped, this.years, other);
	}

	/** How far it is ahead of another in the end, in the words of the page. */
	public String aheadOf(PrintedPath other) {
		long difference = total() - other.total();
		String words = dollars(Math.abs(difference)) + ((difference < 0) ? " behind" : " ahead");
		if (other.floor()) {
			return words + AS_FAR;
		}
		return (floor() ? ((difference < 0) ? "at most " : "at least ") : "") + words;
	}

	public String mostAmong(List<PrintedPath> all, boolean allKnown) {
		if (all.stream().anyMatch((path) -> path.total() > total())) {
			return "";
		}
		return (allKnown ? "most" : "most of those known")
				+ (all.stream().anyMatch((path) -> path != this && path.floor()) ? AS_FAR : "");
	}

	public static String dollars(long amount) {
		return ((amount < 0) ? "−" : "") + String.format("$%,d", Math.abs(amount));
	}

	public static String count(int number, String thing) {
		return number + " " + thing + ((number == 1) ? "" : "s");
	}

	/** Half up, of what is not below zero. */
	public static long rounded(long number, long divisor) {
		return (2 * number + divisor) / (2 * divisor);
	}

	private static String span(int years, int months) {
		if (years == 0) {
			return count(months, "month");
		}
		return count(years, "year") + ((months == 0) ? "" : " and " + count(months, "month"));
	}

	/** What is left after some months, in twelfths of both trainings' months. */
	private long exact(int after, PrintedPath other) {
		long others = Math.max(1, other.months);
		long left = (this.months == 0) ? -12 * this.cost : 0;
		for (int month = 1; month <= after; month++) {
			left += ((month <= this.months) ? this.earned : paidAYear(month)) * Math.max(1, this.months);
			left -= (month <= this.months) ? 12 * this.cost : 0;
		}
		return left * others;
	}

	/** After how many months it begins to be only a floor; never, if no pay is. */
	public int floorFrom() {
		int start = this.months;
		for (Earlier work : this.earlier) {
			if (work.capped()) {
				return start;
			}
			start += work.months();
		}
		return this.capped ? start : Integer.MAX_VALUE;
	}

	private long paidAYear(int month) {
		int start = this.months;
		for (Earlier work : this.earlier) {
			if (month <= start + work.months()) {
				return paid(month - start, work.start(), work.later());
			}
			start += work.months();
		}
		return paid(month - start, this.start, this.later);
	}

	private long paid(int monthOfWork, long first, long then) {
		int worked = (monthOfWork - 1) / 12;
		return (worked >= this.growth) ? then : rounded(first * (this.growth - worked) + then * worked, this.growth);
	}

	/** Which job a month of work is in. */
	private int job(int month) {
		int start = this.months;
		int number = 0;
		for (Earlier work : this.earlier) {
			start += work.months();
			if (month <= start) {
				return number;
			}
			number++;
		}
		return number;
	}

	/** Paid work before the career's own. */
	public record Earlier(int months, long start, long later, boolean capped) {
	}

}
