package org.waymark.cashflow;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.cashflow.CashFlowItem.ItemKind;
import org.waymark.cashflow.Stage.StageKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The rule of what a way into a career takes and costs. */
class WayTests {

	private static final SchoolYear TWO_YEAR = new SchoolYear(new Span(2026, 2794, 3918));

	private static final SchoolYear FOUR_YEAR = new SchoolYear(new Span(4879, 6155, 6916));

	@ParameterizedTest
	@CsvSource({ "12, 2794", "24, 5588", "4, 931", "1, 233", "0, 0" })
	void monthsOfSchoolCostTheirShareOfAYear(int months, int dollars) {
		assertThat(TWO_YEAR.cost(Span.of(months)).usual()).isEqualTo(dollars);
	}

	@Test
	void theCasesSpanTimeAndPrice() {
		assertThat(TWO_YEAR.cost(new Span(24, 24, 36))).isEqualTo(new Span(4052, 5588, 11754));
	}

	@Test
	void stagesAddUp() {
		Way way = new Way(
				List.of(Stage.school(Span.of(48), FOUR_YEAR), new Stage(StageKind.GRADUATE_SCHOOL, Span.of(48), null),
						Stage.paid(StageKind.RESIDENCY, new Span(36, 36, 84))));
		assertThat(way.months()).isEqualTo(new Span(132, 132, 180));
		assertThat(way.study()).isEqualTo(Span.of(96));
		assertThat(way.dollars().usual()).isEqualTo(24_620);
		assertThat(way.unpriced()).isTrue();
		assertThat(way.months(StageKind.RESIDENCY)).isEqualTo(new Span(36, 36, 84));
	}

	@Test
	void learningOnTheJobIsNoStudy() {
		Way way = new Way(List.of(Stage.paid(StageKind.ON_THE_JOB, new Span(48, 54, 60))));
		assertThat(way.study()).isEqualTo(Span.NONE);
		assertThat(way.months()).isEqualTo(new Span(48, 54, 60));
		assertThat(way.unpriced()).isFalse();
	}

	@Test
	void theReadersOwnFiguresHaveNoSpan() {
		Way way = new Way(List.of(Stage.school(new Span(24, 24, 36), TWO_YEAR),
				Stage.paid(StageKind.EXPERIENCE, new Span(12, 36, 60))));
		assertThat(way.with(30, null).study()).isEqualTo(Span.of(30));
		assertThat(way.with(30, null).dollars()).isEqualTo(way.dollars());
		assertThat(way.with(null, 9_000).dollars()).isEqualTo(Span.of(9_000));
		assertThat(way.with(null, 9_000).study()).isEqualTo(way.study());
		assertThat(way.with(30, 9_000).months(StageKind.EXPERIENCE)).isEqualTo(new Span(12, 36, 60));
		assertThat(way.with(null, null)).isEqualTo(way);
	}

	@Test
	void anotherPriceOfASchoolYearChangesWhatSchoolCostsAndNothingElse() {
		Way way = new Way(List.of(Stage.school(new Span(24, 24, 36), TWO_YEAR),
				new Stage(StageKind.PROGRAM, Span.of(6), Span.of(900)),
				new Stage(StageKind.GRADUATE_SCHOOL, Span.of(24), null),
				Stage.paid(StageKind.EXPERIENCE, new Span(12, 36, 60))));
		Way other = way.at(new SchoolYear(Span.of(11_200)));
		assertThat(other.dollars()).isEqualTo(new Span(22_400 + 900, 22_400 + 900, 33_600 + 900));
		assertThat(other.months()).isEqualTo(way.months());
		assertThat(other.study()).isEqualTo(way.study());
		assertThat(other.unpriced()).isTrue();
		assertThat(other.months(StageKind.GRADUATE_SCHOOL)).isEqualTo(Span.of(24));
	}

	@Test
	void aSpanIsInOrder() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 1, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> new Span(1, 3, 2));
		assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 0, 0));
		assertThat(Span.between(1, 12)).isEqualTo(new Span(1, 7, 12));
	}

	@Test
	void earlierWorkPaysItsOwnPayBeforeTheCareersOwn() {
		Earnings resident = new Earnings(Dollars.of(60_000), Dollars.of(60_000), 0, false);
		Earnings own = new Earnings(Dollars.of(120_000), Dollars.of(240_000), 0, false);
		CareerPath path = new CareerPath(new Training(18, Dollars.of(1_800), Dollars.ZERO),
				List.of(new EarlierWork(9, resident)), own);
		CashFlow cashFlow = new CashFlow(path, 5);
		List<Year> years = cashFlow.yearly();
		assertThat(years.get(0).net().dollars()).isEqualTo(Dollars.of(-1_200));
		assertThat(years.get(1).items()).extracting(CashFlowItem::kind)
			.containsExactly(ItemKind.COST, ItemKind.EARLIER_PAY);
		assertThat(years.get(1).net().dollars()).isEqualTo(Dollars.of(-600 + 30_000));
		assertThat(years.get(2).items()).extracting(CashFlowItem::kind)
			.containsExactly(ItemKind.EARLIER_PAY, ItemKind.WORK_PAY);
		assertThat(years.get(2).net().dollars()).isEqualTo(Dollars.of(15_000 + 9 * 20_000));
		assertThat(cashFlow.monthly().get(27).dollars()).isEqualTo(Dollars.of(-1_800 + 45_000));
		assertThat(cashFlow.total().dollars()).isEqualTo(Dollars.of(-1_800 + 45_000 + 33 * 20_000));
	}

	@Test
	void aBreakEvenIsToldAsASpanWhereTheCasesAreAYearApart() {
		BreakEven early = even(24);
		assertThat(new BreakEvenSpan(early, even(30), even(35)).wide()).isFalse();
		assertThat(new BreakEvenSpan(early, even(30), even(36)).wide()).isTrue();
		assertThat(new BreakEvenSpan(early, even(30), never()).wide()).isTrue();
		assertThat(new BreakEvenSpan(never(), never(), never()).wide()).isFalse();
	}

	private static BreakEven even(int months) {
		return new BreakEven(OptionalInt.of(months), 10, BreakEven.Bound.EXACT);
	}

	private static BreakEven never() {
		return new BreakEven(OptionalInt.empty(), 10, BreakEven.Bound.EXACT);
	}

}
