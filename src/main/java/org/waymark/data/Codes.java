package org.waymark.data;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Checksum;

import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The codes that one file lists and others refer to. They are part of the checksum of
 * whatever refers to them, so that taking a code away has every use of it checked again.
 *
 * @param values the codes
 * @param description what they are, completing "expected …"
 */
record Codes(Set<String> values, String description) {

	/** The folder of the guides. */
	static final String GUIDES = "careers";

	static Codes sources(DataFolder data) {
		return of(SourcesMigration.file(data), "id", "the id of a source in sources.csv");
	}

	static Codes places(DataFolder data) {
		return of(data.file("places/places.csv"), "place", "a place code of places/places.csv");
	}

	/** The places by their letters in addresses. */
	static Codes states(DataFolder data) {
		return of(data.file("places/places.csv"), "abbreviation", "two letters of a state");
	}

	static Codes occupations(DataFolder data) {
		return of(data.file("occupations/occupations.csv"), "soc", "a SOC code of occupations/occupations.csv");
	}

	/** The guides, by the names of their files. */
	static Codes guides(DataFolder data) {
		Set<String> slugs = new TreeSet<>();
		data.yamlFiles(GUIDES)
			.forEach((file) -> slugs
				.add(file.path().substring(GUIDES.length() + 1, file.path().length() - ".yaml".length())));
		return new Codes(slugs, "the name of a guide's file in careers, without .yaml");
	}

	static Codes of(DataFile file, String column, String description) {
		return new Codes(CsvTable.records(file, (records) -> values(records.iterator(), column)), description);
	}

	/** The loading of the file itself tells what is wrong with it, if anything is. */
	private static Set<String> values(Iterator<CsvRecord> records, String column) {
		Set<String> values = new TreeSet<>();
		int position = records.hasNext() ? records.next().getFields().indexOf(column) : -1;
		records.forEachRemaining((record) -> {
			if (position >= 0 && position < record.getFieldCount()) {
				values.add(record.getField(position));
			}
		});
		return values;
	}

	boolean has(String value) {
		return this.values.contains(value);
	}

	void addTo(Checksum checksum) {
		this.values.forEach((value) -> checksum.update(value.getBytes(StandardCharsets.UTF_8)));
	}

}
