package org.waymark.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Checksum;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The codes that one file lists and others refer to. They are part of the checksum of
 * whatever refers to them, so that taking a code away has every use of it checked again.
 *
 * @param values the codes
 * @param description what they are, completing "expected …"
 */
record Codes(Set<String> values, String description) {

	static Codes sources(DataFolder data) {
		return of(data.file("sources.csv"), "id", "the id of a source in sources.csv");
	}

	static Codes places(DataFolder data) {
		return of(data.file("places/places.csv"), "place", "a place code of places/places.csv");
	}

	static Codes occupations(DataFolder data) {
		return of(data.file("occupations/occupations.csv"), "soc", "a SOC code of occupations/occupations.csv");
	}

	static Codes of(DataFile file, String column, String description) {
		Set<String> values = new TreeSet<>();
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofNamedCsvRecord(file.open())) {
			reader.forEach((row) -> row.findField(column).ifPresent(values::add));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Codes(values, description);
	}

	boolean has(String value) {
		return this.values.contains(value);
	}

	/** A code that the program itself refers to. */
	String require(String value) {
		if (!has(value)) {
			throw DataError.in("sources.csv", "a row with the id " + value, "none");
		}
		return value;
	}

	void addTo(Checksum checksum) {
		this.values.forEach((value) -> checksum.update(value.getBytes(StandardCharsets.UTF_8)));
	}

}
