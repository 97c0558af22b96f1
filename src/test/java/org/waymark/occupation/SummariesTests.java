package org.waymark.occupation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.waymark.Readability;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentence that says what one does in an occupation, in plain words. */
class SummariesTests {

	private static final Path FOLDER = Path.of("data/occupations");

	private final List<String> summaries = rows("en/summaries.csv").stream()
		.map((row) -> row.getField("summary"))
		.toList();

	SummariesTests() throws IOException {
	}

	@Test
	void everyDetailedOccupationHasOne() throws IOException {
		List<String> detailed = rows("occupations.csv").stream()
			.filter((row) -> row.getField("level").equals("detailed"))
			.map((row) -> row.getField("soc"))
			.toList();
		assertThat(rows("en/summaries.csv")).extracting((row) -> row.getField("soc"))
			.hasSize(831)
			.containsExactlyInAnyOrderElementsOf(detailed);
	}

	@Test
	void noTwoSayTheSame() {
		assertThat(this.summaries).doesNotHaveDuplicates();
	}

	@Test
	void everyOneIsOneSentenceOfSevenToTwentyFiveWords() {
		assertThat(this.summaries).allMatch((line) -> line.matches("[A-Z][^.!?;]+\\."))
			.allMatch((line) -> line.matches("\\S+( \\S+){6,24}"));
	}

	@Test
	void noneAsksForMoreThanMiddleSchool() {
		// one long word moves the grade of a single sentence by more than one
		assertThat(this.summaries)
			.allSatisfy((line) -> assertThat(Readability.grade(List.of(line))).isLessThanOrEqualTo(11.5));
		assertThat(Readability.grade(this.summaries)).isLessThanOrEqualTo(8);
	}

	@Test
	void everyOneBeginsWithWhatIsDone() {
		assertThat(this.summaries).noneMatch(
				(line) -> line.matches("(You|They|We|He|She|It|This|These|Those|The|An?|Who|People|Workers?) .*"));
	}

	@Test
	void noneSpeaksLikeAnOffice() {
		assertThat(this.summaries).noneMatch((line) -> line.toLowerCase(Locale.ROOT).contains("plan, direct"));
	}

	private static List<NamedCsvRecord> rows(String file) throws IOException {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
			return rows.stream().toList();
		}
	}

}
