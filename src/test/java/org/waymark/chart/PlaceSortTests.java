package org.waymark.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.salary.SalaryQuery;
import org.waymark.wage.Measure;
import org.waymark.wage.Samples;
import org.waymark.web.Address;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlaceSortTests {

	private static final PlaceSort<Measure> STANDARD = sort(Measure.ANNUAL_MEDIAN, true);

	@Test
	void theLargestMedianStandsFirstByDefault() {
		assertThat(read("", "")).isEqualTo(STANDARD);
		assertThat(STANDARD.in(Address.of("/x")).parameters()).isEmpty();
	}

	@Test
	void figuresGoDownAndNamesGoUpIfTheAddressDoesNotSay() {
		assertThat(read("employment", "")).isEqualTo(sort(Measure.EMPLOYMENT, true));
		assertThat(read("place", "")).isEqualTo(sort(null, false));
		assertThat(read("", "asc")).isEqualTo(sort(Measure.ANNUAL_MEDIAN, false));
	}

	@ParameterizedTest
	@MethodSource("all")
	void anAddressKeepsIt(PlaceSort<Measure> sort) {
		Map<String, String> address = sort.in(Address.of("/x"))
			.parameters()
			.stream()
			.collect(Collectors.toMap(Address.Parameter::name, Address.Parameter::value));
		assertThat(read(address.getOrDefault("sort", ""), address.getOrDefault("order", ""))).isEqualTo(sort);
	}

	static Stream<PlaceSort<Measure>> all() {
		return Stream.concat(Measure.MEDIAN_FIRST.stream(), Stream.of((Measure) null))
			.flatMap((column) -> Stream.of(sort(column, true), sort(column, false)));
	}

	@Test
	void aClickOnAnotherColumnSortsByItTheNaturalWay() {
		assertThat(STANDARD.clicked(Measure.EMPLOYMENT)).isEqualTo(sort(Measure.EMPLOYMENT, true));
		assertThat(STANDARD.clicked(null)).isEqualTo(sort(null, false));
	}

	@Test
	void aClickOnTheSameColumnTurnsItsOrderRound() {
		assertThat(STANDARD.clicked(Measure.ANNUAL_MEDIAN)).isEqualTo(sort(Measure.ANNUAL_MEDIAN, false));
		assertThat(sort(null, false).clicked(null)).isEqualTo(sort(null, true));
	}

	@Test
	void equalFiguresStandInTheOrderOfTheirNamesInBothDirections() {
		List<PlacePay> lines = List.of(Samples.line(Samples.state("Ohio"), Samples.capped()),
				Samples.line(Samples.state("Utah"), Samples.notReleased()),
				Samples.line(Samples.state("Iowa"), Samples.capped()),
				Samples.line(Samples.state("Maine"), Samples.yearly(90_000)),
				Samples.line(Samples.state("Guam"), Samples.notReleased()));
		assertThat(sorted(lines, STANDARD)).containsExactly("Iowa", "Ohio", "Maine", "Guam", "Utah");
		assertThat(sorted(lines, sort(Measure.ANNUAL_MEDIAN, false))).containsExactly("Maine", "Iowa", "Ohio", "Guam",
				"Utah");
	}

	@Test
	void namesAreSortedFromAToZAndBack() {
		List<PlacePay> lines = List.of(Samples.line(Samples.state("Ohio"), Samples.yearly(1)),
				Samples.line(Samples.state("Alaska"), Samples.yearly(3)),
				Samples.line(Samples.state("Utah"), Samples.yearly(2)));
		assertThat(sorted(lines, sort(null, false))).containsExactly("Alaska", "Ohio", "Utah");
		assertThat(sorted(lines, sort(null, true))).containsExactly("Utah", "Ohio", "Alaska");
	}

	@Test
	void onlyTheColumnThatIsSortedByTellsAnOrder() {
		assertThat(STANDARD.aria(Measure.ANNUAL_MEDIAN)).isEqualTo("descending");
		assertThat(STANDARD.aria(Measure.ANNUAL_P10)).isEqualTo("none");
		assertThat(STANDARD.aria(null)).isEqualTo("none");
		assertThat(sort(null, false).aria(null)).isEqualTo("ascending");
	}

	@Test
	void whatIsNoColumnAndNoOrderIsRefusedWithWhatWouldDo() {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> read("median", ""))
			.matches((problem) -> problem.parameter().equals("sort"))
			.withMessageContaining("annual-median");
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> read("", "down"))
			.matches((problem) -> problem.parameter().equals("order"))
			.withMessageContaining("asc, desc");
	}

	private static PlaceSort<Measure> read(String sort, String order) {
		return SalaryQuery.COLUMNS
			.read(new Parameters(Map.of("sort", new String[] { sort }, "order", new String[] { order })));
	}

	private static PlaceSort<Measure> sort(Measure column, boolean descending) {
		return new PlaceSort<>(SalaryQuery.COLUMNS, column, descending);
	}

	private static List<String> sorted(List<PlacePay> lines, PlaceSort<Measure> sort) {
		return lines.stream()
			.sorted(sort.comparator(PlacePay::place, (line, measure) -> line.pay().get(measure)))
			.map((line) -> line.place().name())
			.toList();
	}

}
