package org.waymark.salary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.address.Addresses;
import org.waymark.chart.PlacePay;
import org.waymark.place.Place;
import org.waymark.salary.PriceMoves.MoveRow;
import org.waymark.salary.PriceMoves.PriceRank;
import org.waymark.wage.Figure;
import org.waymark.wage.Measure;
import org.waymark.wage.Samples;
import org.waymark.wage.Unit;
import org.waymark.wage.WageEstimate;

import static org.assertj.core.api.Assertions.assertThat;

class PriceMovesTests {

	private static final Map<String, Integer> LEVELS = Map.of("Washington", 110, "California", 125, "Ohio", 90, "Iowa",
			80, "Utah", 100);

	/** 60,000 / 1.1, 62,000 / 1.25, 45,000 / 0.9 and 48,000 / 0.8. */
	@Test
	void bothOrdersStandSideBySideInTheOrderOfWhatAWageBuys() {
		PriceMoves moves = moves(yearly("Washington", 60_000), yearly("California", 62_000), yearly("Ohio", 45_000),
				yearly("Iowa", 48_000));
		assertThat(moves.rows()).containsExactly(
				row("Iowa", rank("3rd"), rank("1st"), "up 2", List.of("$48,000", "$60,000")),
				row("Washington", rank("2nd"), rank("2nd"), "none", List.of("$60,000", "$54,500")),
				row("California", rank("1st"), shared("3rd"), "down 2", List.of("$62,000", "$49,600")),
				row("Ohio", rank("4th"), shared("3rd"), "up 1", List.of("$45,000", "$50,000")));
		assertThat(moves.notRanked()).isNull();
	}

	/** 54,500 is within one percent of 55,000, 54,400 is not. */
	@Test
	void onlyWhatIsWithinOnePercentSharesARank() {
		PriceMoves moves = moves(yearly("Utah", 55_000), yearly("Washington", 59_950), yearly("Ohio", 48_960));
		assertThat(moves.rows()).extracting(MoveRow::place).containsExactly("Utah", "Washington", "Ohio");
		assertThat(moves.rows()).extracting((row) -> row.ranks().get(1))
			.containsExactly(shared("1st"), shared("1st"), rank("3rd"));
	}

	@Test
	void statesOfOneRankStandFromAToZ() {
		PriceMoves moves = moves(yearly("Utah", 50_200), yearly("Ohio", 45_000));
		assertThat(moves.rows()).extracting(MoveRow::place).containsExactly("Ohio", "Utah");
		assertThat(moves.rows()).extracting(MoveRow::move).containsExactly("up 1", "none");
	}

	@Test
	void onlyStatesWithAFigureAreRanked() {
		PriceMoves moves = moves(Samples.line(Samples.NATION, Samples.yearly(90_000)),
				Samples.line(Samples.territory("Guam"), Samples.yearly(95_000)),
				Samples.line(Samples.state("Ohio"), Samples.notReleased()), yearly("Utah", 50_000),
				yearly("Iowa", 50_000));
		assertThat(moves.rows()).extracting(MoveRow::place).containsExactly("Iowa", "Utah");
		assertThat(moves.notRanked()).isNull();
	}

	@Test
	void aCapDividedByAPriceLevelHasNoRankAndThatIsSaid() {
		PriceMoves moves = moves(Samples.line(Samples.state("Ohio"), Samples.capped()),
				Samples.line(Samples.state("California"), Samples.capped()), yearly("Utah", 150_000),
				yearly("Iowa", 140_000));
		assertThat(moves.rows()).extracting(MoveRow::place).containsExactly("Iowa", "Utah");
		assertThat(moves.notRanked()).startsWith("Left out of both rankings: 2 states at “$239,200 or more.”");
	}

	@Test
	void theStatesPaidByTheHourAreRankedByTheHour() {
		PriceMoves moves = moves(hourly("Ohio", "18.00"), hourly("Washington", "21.00"));
		assertThat(moves.rows()).extracting(MoveRow::amounts)
			.containsExactly(List.of("$18.00", "$20.00"), List.of("$21.00", "$19.10"));
	}

	@Test
	void theReadersPlaceIsMarked() {
		List<PlacePay> lines = List.of(yearly("Utah", 50_000), yearly("Iowa", 50_000));
		PriceMoves moves = PriceMoves.of(lines, real(lines), lines.get(0).place(), Addresses::path);
		assertThat(moves.rows()).filteredOn(MoveRow::chosen).extracting(MoveRow::place).containsExactly("Utah");
	}

	@Test
	void oneStateMakesNoOrder() {
		assertThat(moves(yearly("Ohio", 45_000), Samples.line(Samples.state("Utah"), Samples.notReleased()))).isNull();
		assertThat(moves()).isNull();
	}

	private static PriceMoves moves(PlacePay... lines) {
		return PriceMoves.of(List.of(lines), real(List.of(lines)), Samples.NATION, Addresses::path);
	}

	private static List<PlacePay> real(List<PlacePay> lines) {
		return lines.stream().map((line) -> new PlacePay(line.place(), atNationalPrices(line))).toList();
	}

	private static WageEstimate atNationalPrices(PlacePay line) {
		Integer level = LEVELS.get(line.place().name());
		return line.pay().atNationalPrices((level != null) ? BigDecimal.valueOf(level) : null);
	}

	private static MoveRow row(String state, PriceRank published, PriceRank real, String move, List<String> amounts) {
		return new MoveRow(state, "/states/" + state.toUpperCase(), List.of(published, real), move, amounts, false);
	}

	private static PriceRank rank(String text) {
		return new PriceRank(text, false);
	}

	private static PriceRank shared(String text) {
		return new PriceRank(text, true);
	}

	private static PlacePay yearly(String state, long median) {
		return Samples.line(Samples.state(state), Samples.yearly(median));
	}

	private static PlacePay hourly(String state, String median) {
		return new PlacePay(Samples.state(state),
				Samples.pay(2025,
						Map.of(Measure.ANNUAL_MEDIAN, Figure.none(Unit.DOLLARS_A_YEAR, Figure.State.HOURLY_ONLY),
								Measure.HOURLY_MEDIAN,
								Figure.published(Unit.DOLLARS_AN_HOUR, new BigDecimal(median)))));
	}

}
