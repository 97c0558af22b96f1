package org.waymark.program.college;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.DataFiles;
import org.waymark.RealDataTest;
import org.waymark.place.PlaceCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether colleges are in the area that their ZIP code is in. */
@RealDataTest
class CollegesByAreaTests {

	/** Those of Puerto Rico whose ZIP code and city no table has. */
	private static final int NOWHERE = 6;

	private final List<NamedCsvRecord> file = DataFiles.read("data/programs/colleges.csv");

	@Inject
	private CollegesByArea colleges;

	@Test
	void aCollegeIsInTheAreaOfItsZipCode() {
		Map<String, String> counties = read("data/places/zips.csv", "zip", "county");
		Map<String, String> areas = read("data/places/counties.csv", "county", "area");
		List<NamedCsvRecord> known = this.file.stream()
			.filter((row) -> row.getField("distance_only").equals("0"))
			.filter((row) -> counties.getOrDefault(row.getField("zip"), "").startsWith(row.getField("place")))
			.toList();
		assertThat(known).hasSizeGreaterThan(5_000)
			.allSatisfy((row) -> assertThat(in(areas.get(counties.get(row.getField("zip")))))
				.contains(Integer.valueOf(row.getField("id"))));
	}

	@ParameterizedTest
	@CsvSource({ "Ponce Health Sciences University, 38660", "University of Guam, 6600001",
			"University of the Virgin Islands, 7800001", "Paul Mitchell the School-Murfreesboro, 34980" })
	void whereTheZipCodeIsOfNoHelpItsCityTells(String name, String area) {
		assertThat(this.colleges.in(new PlaceCode(area))).extracting(College::name).contains(name);
	}

	@Test
	void allOthersAreInJustOneArea() {
		List<Integer> found = DataFiles.read("data/places/places.csv")
			.stream()
			.map((row) -> row.getField("place"))
			.filter((code) -> code.length() > 2)
			.flatMap((code) -> in(code).stream())
			.toList();
		long onCampus = this.file.stream().filter((row) -> row.getField("distance_only").equals("0")).count();
		assertThat(found).doesNotHaveDuplicates().hasSize((int) onCampus - NOWHERE);
	}

	@Test
	void collegesThatTeachOnlyAtADistanceAreInNone() {
		assertThat(in("31080")).isNotEmpty().doesNotContain(488031);
	}

	private List<Integer> in(String area) {
		return this.colleges.in(new PlaceCode(area)).stream().map(College::id).toList();
	}

	private static Map<String, String> read(String file, String key, String value) {
		return DataFiles.read(file)
			.stream()
			.collect(Collectors.toMap((row) -> row.getField(key), (row) -> row.getField(value)));
	}

}
