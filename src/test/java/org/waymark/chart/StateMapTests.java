package org.waymark.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.waymark.chart.StateMap.LegendEntry;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.place.shape.PlaceShape;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.Samples;
import org.waymark.wage.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class StateMapTests {

	private final List<PlacePay> lines = new ArrayList<>();

	private Place chosen = Samples.NATION;

	@Test
	void tenDifferentFiguresMakeFiveClassesOfTwo() {
		states(10_000, 20_000, 30_000, 40_000, 50_000, 60_000, 70_000, 80_000, 90_000, 100_000);
		assertThat(map().areas()).extracting(StateMap.Area::color)
			.containsExactly("class-1", "class-1", "class-2", "class-2", "class-3", "class-3", "class-4", "class-4",
					"class-5", "class-5");
		assertThat(map().legend()).containsExactly(entry(1, "up to $20,000"), entry(2, "$30,000 to $40,000"),
				entry(3, "$50,000 to $60,000"), entry(4, "$70,000 to $80,000"), entry(5, "from $90,000"));
	}

	@Test
	void equalFiguresAreInOneClass() {
		states(10_000, 20_000, 20_000, 20_000, 20_000, 20_000, 20_000, 20_000, 20_000, 30_000);
		assertThat(colors().get("20000")).hasSize(1);
		assertThat(colors().get("10000")).containsExactly("class-1");
		assertThat(colors().get("30000")).containsExactly("class-5");
	}

	@Test
	void manyCappedFiguresAreAClassOfTheirOwnAboveTheAmounts() {
		states(200_000, 210_000);
		for (int i = 0; i < 18; i++) {
			add(Samples.state("Capped " + i), Samples.capped());
		}
		assertThat(map().areas().stream().filter((area) -> area.text().equals("$210,000")))
			.allMatch((area) -> area.color().equals("class-1"));
		assertThat(map().areas().stream().filter((area) -> area.text().endsWith("or more")))
			.noneMatch((area) -> area.color().equals("class-1"));
		assertThat(map().legend()).extracting(LegendEntry::text).containsExactly("up to $210,000", "$239,200 or more");
	}

	@Test
	void floorsAreInNoClassAndShapeNone() {
		states(200_000, 210_000);
		List<String> before = map().areas().stream().map(StateMap.Area::color).toList();
		add(Samples.state("Floor"), Samples.floor());
		assertThat(map().areas()).extracting(StateMap.Area::color)
			.startsWith(before.toArray(String[]::new))
			.endsWith("floor");
		assertThat(map().areas()).last().extracting(StateMap.Area::missing).isEqualTo(false);
		assertThat(map().legend()).last()
			.isEqualTo(new LegendEntry("floor", "“or more”: no group, since how much more is not published"));
	}

	@Test
	void theMapSaysHowManyClassesItHas() {
		states(10_000, 20_000, 30_000, 40_000, 50_000, 60_000, 70_000, 80_000, 90_000, 100_000);
		assertThat(map().classes()).isEqualTo("Five groups with about the same number of states.");
		this.lines.clear();
		states(10_000, 20_000);
		assertThat(map().classes()).isEqualTo("Two groups with about the same number of states.");
		this.lines.clear();
		states(10_000);
		assertThat(map().classes()).isEqualTo("One group.");
		this.lines.clear();
		add(Samples.state("Ohio"), Samples.notReleased());
		assertThat(map().classes()).isEqualTo("No groups: no state has an exact figure.");
	}

	@Test
	void classesOfUnequalSizeAreCalledSo() {
		states(200_000);
		for (int i = 0; i < 18; i++) {
			add(Samples.state("Capped " + i), Samples.capped());
		}
		assertThat(map().classes())
			.isEqualTo("Two groups of different sizes. States with the same figure are always in the same group.");
	}

	@Test
	void aTerritoryJoinsTheClassesOfTheStatesButDoesNotShapeThem() {
		states(10_000, 20_000, 30_000, 40_000, 50_000);
		List<String> before = map().areas().stream().map(StateMap.Area::color).toList();
		add(Samples.territory("Low"), Samples.yearly(1_000));
		add(Samples.territory("Lower"), Samples.yearly(900));
		add(Samples.territory("High"), Samples.yearly(99_000));
		assertThat(map().areas()).extracting(StateMap.Area::color).isEqualTo(before);
		assertThat(map().beside()).extracting(StateMap.Area::color).containsExactly("class-1", "class-1", "class-5");
	}

	@Test
	void everyColorOfAFigureIsInTheLegend() {
		for (int i = 0; i < 9; i++) {
			add(Samples.state("Capped " + i), Samples.capped());
		}
		add(Samples.territory("Puerto Rico"), Samples.yearly(150_000));
		add(Samples.territory("Guam"), Samples.notReleased());
		assertThat(map().legend()).extracting(LegendEntry::color)
			.containsAll(
					Stream.concat(map().areas().stream(), map().beside().stream()).map(StateMap.Area::color).toList());
	}

	@Test
	void withoutAnyFigureTheMapSaysSo() {
		add(Samples.state("Ohio"), Samples.notReleased());
		add(Samples.state("Utah"), Figure.none(Unit.DOLLARS_A_YEAR, Figure.State.NOT_IN_TABLE));
		assertThat(map().areas()).extracting(StateMap.Area::color).containsOnly("none");
		assertThat(map().areas()).extracting(StateMap.Area::text).containsExactly("not released", "no data");
		assertThat(map().legend()).containsExactly(new LegendEntry("none", "no figure"));
	}

	@Test
	void aLegendWithoutGapsHasNoEntryForThem() {
		states(10_000, 20_000);
		assertThat(map().legend()).extracting(LegendEntry::color).doesNotContain("none");
	}

	@Test
	void theReadersStateIsDrawnLastSoThatItsOutlineIsOnTop() {
		states(10_000, 20_000, 30_000);
		this.chosen = this.lines.get(0).place();
		assertThat(map().areas()).extracting(StateMap.Area::chosen).containsExactly(false, false, true);
		assertThat(map().areas()).last().extracting(StateMap.Area::name).isEqualTo("10000");
	}

	@Test
	void everyAreaLeadsToItsOwnPlace() {
		add(Samples.state("Ohio"), Samples.yearly(10_000));
		add(Samples.territory("Guam"), Samples.notReleased());
		assertThat(map().areas()).extracting(StateMap.Area::href).containsExactly("/states/OHIO");
		assertThat(map().beside()).extracting(StateMap.Area::href).containsExactly("/states/GUAM");
	}

	@Test
	void whatIsSmallOrNotOnTheMapStandsBesideIt() {
		add(Samples.state("Ohio"), Samples.yearly(10_000));
		add(Samples.state("Small"), Samples.yearly(20_000));
		add(Samples.territory("Guam"), Samples.yearly(30_000));
		assertThat(map().areas()).extracting(StateMap.Area::name).containsExactly("Ohio", "Small");
		assertThat(map().areas()).extracting(StateMap.Area::lettered).containsExactly(true, false);
		assertThat(map().beside()).extracting(StateMap.Area::name).containsExactly("Small", "Guam");
	}

	private void states(long... amounts) {
		Arrays.stream(amounts).forEach((amount) -> add(Samples.state(String.valueOf(amount)), Samples.yearly(amount)));
	}

	private void add(Place place, Figure median) {
		this.lines.add(Samples.line(place, median));
	}

	private StateMap map() {
		Map<PlaceCode, PlaceShape> shapes = this.lines.stream()
			.map(PlacePay::place)
			.filter((place) -> !place.territory())
			.collect(Collectors.toMap(Place::code,
					(place) -> new PlaceShape(place.code(), "m0 0z", 0, 0, !place.name().equals("Small")),
					(one, other) -> one));
		return StateMap.of(this.lines, Measure.ANNUAL_MEDIAN, shapes, this.chosen,
				(place) -> "/states/" + place.abbreviation());
	}

	private Map<String, Set<String>> colors() {
		return map().areas()
			.stream()
			.collect(Collectors.groupingBy(StateMap.Area::name,
					Collectors.mapping(StateMap.Area::color, Collectors.toSet())));
	}

	private static LegendEntry entry(int number, String text) {
		return new LegendEntry("class-" + number, text);
	}

}
