package org.waymark.program.award;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.waymark.DataFiles;
import org.waymark.RealDataTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the awards that were loaded are those of the file. */
@RealDataTest
class CompletionTableTests {

	private static final int ROWS = 500;

	private final List<NamedCsvRecord> file = DataFiles.read("data/programs/awards.csv");

	@Inject
	private Completions completions;

	@Test
	void fiveHundredRandomRowsEqualTheFile() {
		long seed = System.nanoTime();
		List<NamedCsvRecord> rows = new ArrayList<>(this.file);
		Collections.shuffle(rows, new Random(seed));
		rows.stream()
			.limit(ROWS)
			.map(CompletionTableTests::completion)
			.forEach((row) -> assertThat(this.completions.in(Set.of(row.cip()))).as("seed %d", seed).contains(row));
	}

	@Test
	void aFieldHasAllOfItsRowsAndTheirSums() {
		List<Completion> rows = this.file.stream()
			.map(CompletionTableTests::completion)
			.filter((row) -> row.cip().equals("51.3801"))
			.toList();
		assertThat(rows).hasSizeGreaterThan(2000);
		assertThat(this.completions.in(Set.of("51.3801"))).containsExactlyInAnyOrderElementsOf(rows);
		Map<AwardLevel, Integer> sums = rows.stream()
			.collect(Collectors.groupingBy(Completion::level, Collectors.summingInt(Completion::awards)));
		assertThat(this.completions.inNation("51.3801")).isEqualTo(sums).containsKey(AwardLevel.ASSOCIATE);
	}

	private static Completion completion(NamedCsvRecord row) {
		return new Completion(row.getField("cip"), Integer.parseInt(row.getField("college")),
				AwardLevel.of(Integer.parseInt(row.getField("level"))).orElseThrow(),
				Integer.parseInt(row.getField("awards")));
	}

}
