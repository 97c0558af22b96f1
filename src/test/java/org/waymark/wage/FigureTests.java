package org.waymark.wage;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FigureTests {

	private static final Figure LOW = yearly(35050);

	private static final Figure HIGH = yearly(239200);

	private static final Figure CAPPED = Figure.atOrAbove(Unit.DOLLARS_A_YEAR, BigDecimal.valueOf(239200));

	private static final Figure NOT_RELEASED = Figure.none(Unit.DOLLARS_A_YEAR, Figure.State.NOT_RELEASED);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DOLLARS_A_YEAR  | 44640  | $44,640
			DOLLARS_AN_HOUR | 21.46  | $21.46
			DOLLARS_AN_HOUR | 24     | $24.00
			JOBS            | 830760 | 830,760
			RATIO           | 1.32   | 1.32
			""")
	void aPublishedFigureIsWrittenInItsUnit(Unit unit, BigDecimal amount, String text) {
		Figure figure = Figure.published(unit, amount);
		assertThat(figure.text()).isEqualTo(text);
		assertThat(figure.missing()).isFalse();
		assertThat(figure.capped()).isFalse();
	}

	@Test
	void aCappedFigureSaysThatItIsTheCapOrMore() {
		assertThat(CAPPED.text()).isEqualTo("$239,200 or more");
		assertThat(Figure.atOrAbove(Unit.DOLLARS_AN_HOUR, new BigDecimal("115")).text()).isEqualTo("$115.00 or more");
		assertThat(CAPPED.capped()).isTrue();
		assertThat(CAPPED.missing()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "NOT_RELEASED,not released", "ANNUAL_ONLY,yearly pay only", "HOURLY_ONLY,hourly pay only",
			"NOT_IN_TABLE,no data", "NO_PRICE_LEVEL,no cost-of-living figure" })
	void aMissingFigureSaysWhy(Figure.State reason, String words) {
		Figure figure = Figure.none(Unit.DOLLARS_A_YEAR, reason);
		assertThat(figure.text()).isEqualTo(words);
		assertThat(figure.missing()).isTrue();
		assertThat(figure.capped()).isFalse();
	}

	@Test
	void goingUpCappedComesAfterAmountsAndMissingLast() {
		assertThat(List.of(NOT_RELEASED, CAPPED, HIGH, LOW).stream().sorted(Figure.ascending())).containsExactly(LOW,
				HIGH, CAPPED, NOT_RELEASED);
	}

	@Test
	void goingDownACappedFigureComesFirstAndAMissingOneStillLast() {
		assertThat(List.of(NOT_RELEASED, LOW, HIGH, CAPPED).stream().sorted(Figure.descending()))
			.containsExactly(CAPPED, HIGH, LOW, NOT_RELEASED);
	}

	@Test
	void missingFiguresAreEqualInBothOrdersWhateverTheReason() {
		Figure other = Figure.none(Unit.DOLLARS_A_YEAR, Figure.State.NOT_IN_TABLE);
		assertThat(Figure.ascending().compare(NOT_RELEASED, other)).isZero();
		assertThat(Figure.descending().compare(NOT_RELEASED, other)).isZero();
	}

	/** 56,920 / 1.08562 = 52,430.9 and 36,310 / 0.8997 = 40,357.9. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			56920 | 108.562 | $52,400
			36310 |  89.970 | $40,400
			52450 | 100.000 | $52,500
			52449 | 100.000 | $52,400
			""")
	void anAdjustedYearlyWageIsRoundedToHundreds(BigDecimal wage, BigDecimal level, String text) {
		assertThat(Figure.published(Unit.DOLLARS_A_YEAR, wage).atNationalPrices(level).text()).isEqualTo(text);
	}

	/** 27.37 / 1.08562 = 25.2114 and 17.46 / 0.8997 = 19.4065. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			27.37 | 108.562 | $25.20
			17.46 |  89.970 | $19.40
			21.45 | 100.000 | $21.50
			""")
	void anAdjustedHourlyWageIsRoundedToTenCents(BigDecimal wage, BigDecimal level, String text) {
		assertThat(Figure.published(Unit.DOLLARS_AN_HOUR, wage).atNationalPrices(level).text()).isEqualTo(text);
	}

	/** 239,200 / 1.12581 = 212,469. */
	@Test
	void atNationalPricesACappedWageStaysCapped() {
		assertThat(CAPPED.atNationalPrices(new BigDecimal("112.581")).text()).isEqualTo("$212,500 or more");
	}

	/** A cap divided by a price level says nothing of how much more there is. */
	@Test
	void anAdjustedCapIsAFloorThatSortsByItsLeast() {
		Figure floor = CAPPED.atNationalPrices(new BigDecimal("112.581"));
		Figure higher = CAPPED.atNationalPrices(new BigDecimal("88.100"));
		assertThat(floor.ordered()).isFalse();
		assertThat(CAPPED.ordered()).isTrue();
		assertThat(List.of(NOT_RELEASED, floor, higher, HIGH, LOW).stream().sorted(Figure.descending()))
			.containsExactly(higher, HIGH, floor, LOW, NOT_RELEASED);
		assertThat(List.of(NOT_RELEASED, floor, higher, HIGH, LOW).stream().sorted(Figure.ascending()))
			.containsExactly(LOW, floor, HIGH, higher, NOT_RELEASED);
	}

	@Test
	void withoutAPriceLevelAWageIsMissingForThatReason() {
		assertThat(LOW.atNationalPrices(null).state()).isEqualTo(Figure.State.NO_PRICE_LEVEL);
		assertThat(CAPPED.atNationalPrices(null).state()).isEqualTo(Figure.State.NO_PRICE_LEVEL);
	}

	@Test
	void aMissingWageKeepsItsReasonAtNationalPrices() {
		assertThat(NOT_RELEASED.atNationalPrices(new BigDecimal("112.581"))).isEqualTo(NOT_RELEASED);
		assertThat(NOT_RELEASED.atNationalPrices(null)).isEqualTo(NOT_RELEASED);
	}

	@ParameterizedTest
	@EnumSource(value = Unit.class, names = { "JOBS", "RATIO" })
	void pricesDoNotTouchWhatIsNoWage(Unit unit) {
		Figure figure = Figure.published(unit, BigDecimal.valueOf(830));
		assertThat(figure.atNationalPrices(new BigDecimal("112.581"))).isEqualTo(figure);
		assertThat(figure.atNationalPrices(null)).isEqualTo(figure);
	}

	@ParameterizedTest
	@EnumSource(value = Figure.State.class, names = { "PUBLISHED", "CAPPED", "FLOOR" })
	void aPublishedOrCappedFigureNeedsAnAmount(Figure.State state) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Figure(Unit.DOLLARS_A_YEAR, state, null));
	}

	@ParameterizedTest
	@EnumSource(value = Figure.State.class, mode = Mode.EXCLUDE, names = { "PUBLISHED", "CAPPED", "FLOOR" })
	void aMissingFigureHasNoAmountNotEvenZero(Figure.State state) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Figure(Unit.DOLLARS_A_YEAR, state, BigDecimal.ZERO));
	}

	private static Figure yearly(long amount) {
		return Figure.published(Unit.DOLLARS_A_YEAR, BigDecimal.valueOf(amount));
	}

}
