package org.waymark.occupation.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.waymark.DataFiles;
import org.waymark.RealDataTest;
import org.waymark.occupation.Careers;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the rounds that were loaded are what the file says. */
@RealDataTest
class ProjectionRoundTableTests {

	@Inject
	private ProjectionRounds rounds;

	@Inject
	private Careers careers;

	@Test
	void twoHundredRandomRowsEqualTheFile() {
		List<NamedCsvRecord> rows = new ArrayList<>(DataFiles.read("data/outlook/rounds.csv"));
		long seed = System.nanoTime();
		Collections.shuffle(rows, new Random(seed));
		for (NamedCsvRecord row : rows.subList(0, 200)) {
			ProjectionRound round = this.rounds.of(row.getField("soc"))
				.stream()
				.filter((it) -> it.baseYear() == Integer.parseInt(row.getField("base_year")))
				.findFirst()
				.orElseThrow();
			assertThat(round.targetYear()).as("seed %d: %s", seed, row.getFields())
				.isEqualTo(Integer.parseInt(row.getField("target_year")));
			assertThat(round.changePercent()).isEqualByComparingTo(new BigDecimal(row.getField("change_percent")));
		}
	}

	@Test
	void everyOccupationHasSomeAndMostHaveAllTen() {
		assertThat(this.rounds.years()).hasSize(10);
		assertThat(this.careers.all()).allMatch((career) -> this.rounds.of(career.soc()).size() >= 3);
		assertThat(this.careers.all().stream().filter((career) -> this.rounds.of(career.soc()).size() == 10).count())
			.isGreaterThan(500);
	}

}
