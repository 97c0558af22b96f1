package org.waymark.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.waymark.RealDataTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type must find the occupation that they mean among the first three. The
 * table was written without a look at what the search finds.
 */
@RealDataTest
class KnownQueriesTests {

	private final CareerSearch search;

	KnownQueriesTests(@Autowired CareerSearch search) {
		this.search = search;
	}

	@Test
	void fortyNineOutOfFiftyAreMet() throws IOException {
		List<String> missed = new ArrayList<>();
		List<NamedCsvRecord> known = known();
		for (NamedCsvRecord row : known) {
			List<String> found = this.search.find(row.getField("query"), 3)
				.matches()
				.stream()
				.map((match) -> match.career().soc() + " " + match.name())
				.toList();
			if (found.stream().noneMatch((career) -> career.startsWith(row.getField("soc")))) {
				missed.add(row.getField("query") + " → " + row.getField("soc") + ", but found " + found);
			}
		}
		assertThat(known).hasSizeGreaterThanOrEqualTo(150);
		assertThat(missed).hasSizeLessThanOrEqualTo(known.size() / 50);
	}

	private static List<NamedCsvRecord> known() throws IOException {
		try (Reader file = new InputStreamReader(KnownQueriesTests.class.getResourceAsStream("/known-queries.csv"),
				StandardCharsets.UTF_8); CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
			return rows.stream().toList();
		}
	}

}
