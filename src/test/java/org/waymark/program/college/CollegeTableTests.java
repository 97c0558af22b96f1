package org.waymark.program.college;

import java.math.BigDecimal;
import java.util.List;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.waymark.DataFiles;
import org.waymark.RealDataTest;
import org.waymark.place.PlaceCode;
import org.waymark.place.lookup.Coordinates;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the colleges that were loaded are those of the file. */
@RealDataTest
class CollegeTableTests {

	@Inject
	private Colleges colleges;

	@Test
	void everyCollegeEqualsItsRow() {
		List<NamedCsvRecord> rows = DataFiles.read("data/programs/colleges.csv");
		assertThat(this.colleges.byId()).hasSameSizeAs(rows);
		rows.forEach((row) -> assertThat(this.colleges.byId().get(number(row, "id"))).usingRecursiveComparison()
			.withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
			.isEqualTo(college(row)));
	}

	private static College college(NamedCsvRecord row) {
		String rate = text(row, "completion_rate");
		return new College(number(row, "id"), text(row, "name"), text(row, "city"), new PlaceCode(text(row, "place")),
				text(row, "zip"),
				new Coordinates(Double.parseDouble(text(row, "latitude")), Double.parseDouble(text(row, "longitude"))),
				text(row, "website"), Ownership.of(text(row, "ownership")), "1".equals(text(row, "distance_only")),
				new CollegeFigures(number(row, "tuition_in_state"), number(row, "tuition_out_of_state"),
						number(row, "tuition_program"), number(row, "net_price"), number(row, "net_price_poorest"),
						(rate != null) ? new BigDecimal(rate) : null, number(row, "earnings"), number(row, "debt"),
						number(row, "debt_year")));
	}

	private static Integer number(NamedCsvRecord row, String column) {
		String text = text(row, column);
		return (text != null) ? Integer.valueOf(text) : null;
	}

	private static String text(NamedCsvRecord row, String column) {
		return row.getField(column).isEmpty() ? null : row.getField(column);
	}

}
