package org.waymark.stateoutlook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.waymark.RealDataTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether what was loaded is what the file says. */
@RealDataTest
class StateOutlookTableTests {

	@Inject
	private StateOutlookRepository outlooks;

	@Test
	void twoHundredRandomRowsEqualTheFile() throws IOException {
		List<NamedCsvRecord> rows = new ArrayList<>();
		try (CsvReader<NamedCsvRecord> file = CsvReader.builder()
			.ofNamedCsvRecord(Path.of("data/outlook/states.csv"))) {
			file.forEach(rows::add);
		}
		long seed = System.nanoTime();
		Collections.shuffle(rows, new Random(seed));
		for (NamedCsvRecord row : rows.subList(0, 200)) {
			StateOutlook outlook = this.outlooks.findBySocAndPlace(row.getField("soc"), row.getField("place"))
				.orElseThrow();
			String openings = row.getField("openings_per_year");
			assertThat(outlook).as("seed %d: %s", seed, row.getFields())
				.usingRecursiveComparison()
				.withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
				.isEqualTo(new StateOutlook(number(row, "base_year"), number(row, "target_year"),
						number(row, "employment_base"), number(row, "employment_target"),
						new BigDecimal(row.getField("change_percent")),
						openings.isEmpty() ? null : Integer.valueOf(openings), row.getField("source")));
		}
	}

	private static int number(NamedCsvRecord row, String column) {
		return Integer.parseInt(row.getField(column));
	}

}
