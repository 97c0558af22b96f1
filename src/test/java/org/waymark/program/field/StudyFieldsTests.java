package org.waymark.program.field;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.DataFiles;
import org.waymark.RealDataTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The fields of study that lead to an occupation. */
@RealDataTest
class StudyFieldsTests {

	@Inject
	private StudyFields fields;

	@Test
	void everyOccupationHasThoseOfTheFile() {
		Map<String, Set<String>> file = DataFiles.read("data/programs/occupations.csv")
			.stream()
			.collect(Collectors.groupingBy((row) -> row.getField("soc"),
					Collectors.mapping((row) -> row.getField("cip"), Collectors.toSet())));
		assertThat(DataFiles.read("data/occupations/occupations.csv")).extracting((row) -> row.getField("soc"))
			.allSatisfy((soc) -> assertThat(cips(soc)).isEqualTo(file.getOrDefault(soc, Set.of())));
	}

	/** The crosswalk says so of work that is learned on the job. */
	@ParameterizedTest
	@ValueSource(strings = { "35-2021", "37-2011", "47-4090", "51-2028", "51-2090" })
	void someWorkHasNoField(String soc) {
		assertThat(this.fields.of(soc)).isEmpty();
	}

	/** BLS counts them together; the crosswalk has them apart. */
	@ParameterizedTest
	@ValueSource(strings = { "13-1020", "13-2020", "21-1018", "25-2052", "25-9045", "29-2010", "31-1120", "39-7010",
			"53-1047" })
	void aLineThatJoinsOccupationsHasTheFieldsOfAllOfThem(String soc) {
		assertThat(this.fields.of(soc)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "29-1141, Registered nursing/registered nurse", "47-2111, Electrician",
			"29-2010, Clinical laboratory science/medical technology/technologist",
			"31-1120, Home health aide/home attendant", "23-1011, Law" })
	void knownFieldsAreAmongThem(String soc, String name) {
		assertThat(this.fields.of(soc)).extracting(StudyField::name).contains(name);
	}

	@Test
	void thoseThatMostPeopleStudyComeFirst() {
		assertThat(this.fields.of("29-1141")).isSortedAccordingTo(Comparator.comparingInt(StudyField::total).reversed())
			.first()
			.extracting(StudyField::cip)
			.isEqualTo("51.3801");
	}

	@Test
	void anOccupationThatNobodyKnowsHasNone() {
		assertThat(this.fields.of("99-9999")).isEmpty();
	}

	private Set<String> cips(String soc) {
		return this.fields.of(soc).stream().map(StudyField::cip).collect(Collectors.toSet());
	}

}
