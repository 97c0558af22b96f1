package org.waymark.wage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.web.Address;
import org.waymark.web.BadParameterException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SalarySortTests {

	private static final SalarySort STANDARD = new SalarySort(Measure.ANNUAL_MEDIAN, true);

	@Test
	void anAddressThatSaysNothingSortsByTheMedianWithTheLargestFirst() {
		assertThat(SalarySort.of("", "")).isEqualTo(STANDARD);
		assertThat(STANDARD.in(Address.of("/x")).parameters()).isEmpty();
	}

	@Test
	void figuresGoDownAndNamesGoUpIfTheAddressDoesNotSay() {
		assertThat(SalarySort.of("employment", "")).isEqualTo(new SalarySort(Measure.EMPLOYMENT, true));
		assertThat(SalarySort.of("place", "")).isEqualTo(new SalarySort(null, false));
		assertThat(SalarySort.of("", "asc")).isEqualTo(new SalarySort(Measure.ANNUAL_MEDIAN, false));
	}

	@ParameterizedTest
	@MethodSource("all")
	void anAddressKeepsIt(SalarySort sort) {
		Map<String, String> address = sort.in(Address.of("/x")).parameters();
		assertThat(SalarySort.of(address.getOrDefault("sort", ""), address.getOrDefault("order", ""))).isEqualTo(sort);
	}

	static Stream<SalarySort> all() {
		return Stream.concat(SalaryQuery.measures().stream(), Stream.of((Measure) null))
			.flatMap((column) -> Stream.of(new SalarySort(column, true), new SalarySort(column, false)));
	}

	@Test
	void aClickOnAnotherColumnSortsByItTheNaturalWay() {
		assertThat(STANDARD.clicked(Measure.EMPLOYMENT)).isEqualTo(new SalarySort(Measure.EMPLOYMENT, true));
		assertThat(STANDARD.clicked(null)).isEqualTo(new SalarySort(null, false));
	}

	@Test
	void aClickOnTheSameColumnTurnsItsOrderRound() {
		assertThat(STANDARD.clicked(Measure.ANNUAL_MEDIAN)).isEqualTo(new SalarySort(Measure.ANNUAL_MEDIAN, false));
		assertThat(new SalarySort(null, false).clicked(null)).isEqualTo(new SalarySort(null, true));
	}

	@Test
	void equalFiguresStandInTheOrderOfTheirNamesInBothDirections() {
		List<PlacePay> lines = List.of(Samples.line(Samples.state("Ohio"), Samples.capped()),
				Samples.line(Samples.state("Utah"), Samples.notReleased()),
				Samples.line(Samples.state("Iowa"), Samples.capped()),
				Samples.line(Samples.state("Maine"), Samples.yearly(90_000)),
				Samples.line(Samples.state("Guam"), Samples.notReleased()));
		assertThat(sorted(lines, STANDARD)).containsExactly("Iowa", "Ohio", "Maine", "Guam", "Utah");
		assertThat(sorted(lines, new SalarySort(Measure.ANNUAL_MEDIAN, false))).containsExactly("Maine", "Iowa", "Ohio",
				"Guam", "Utah");
	}

	@Test
	void namesAreSortedFromAToZAndBack() {
		List<PlacePay> lines = List.of(Samples.line(Samples.state("Ohio"), Samples.yearly(1)),
				Samples.line(Samples.state("Alaska"), Samples.yearly(3)),
				Samples.line(Samples.state("Utah"), Samples.yearly(2)));
		assertThat(sorted(lines, new SalarySort(null, false))).containsExactly("Alaska", "Ohio", "Utah");
		assertThat(sorted(lines, new SalarySort(null, true))).containsExactly("Utah", "Ohio", "Alaska");
	}

	@Test
	void onlyTheColumnThatIsSortedByTellsAnOrder() {
		assertThat(STANDARD.aria(Measure.ANNUAL_MEDIAN)).isEqualTo("descending");
		assertThat(STANDARD.aria(Measure.ANNUAL_P10)).isEqualTo("none");
		assertThat(STANDARD.aria(null)).isEqualTo("none");
		assertThat(new SalarySort(null, false).aria(null)).isEqualTo("ascending");
	}

	@Test
	void whatIsNoColumnAndNoOrderIsRefusedWithWhatWouldDo() {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> SalarySort.of("median", ""))
			.matches((problem) -> problem.parameter().equals("sort"))
			.withMessageContaining("annual-median");
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> SalarySort.of("", "down"))
			.matches((problem) -> problem.parameter().equals("order"))
			.withMessageContaining("asc, desc");
	}

	private static List<String> sorted(List<PlacePay> lines, SalarySort sort) {
		return lines.stream().sorted(sort.comparator()).map((line) -> line.place().name()).toList();
	}

}
