package org.waymark;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.ClassPathResource;

/** The data files themselves, to hold the pages against. */
public final class DataFiles {

	/** The year that pages show when none is asked for. */
	public static final int NEWEST = read("data/wages/vintages.csv").stream()
		.mapToInt((row) -> Integer.parseInt(row.getField("vintage")))
		.max()
		.orElseThrow();

	private DataFiles() {
	}

	/** The rows of a file, such as {@code data/places/places.csv}. */
	public static List<NamedCsvRecord> read(String file) {
		try (Reader reader = new InputStreamReader(new ClassPathResource(file).getInputStream(),
				StandardCharsets.UTF_8)) {
			return CsvReader.builder().ofNamedCsvRecord(reader).stream().toList();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
