package org.waymark.dataset.file;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.Checksum;

import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The codes that one file lists and others refer to. They are part of the checksum of
 * whatever refers to them, so that taking a code away has every use of it checked again.
 *
 * @param values the codes
 * @param description what they are, completing "expected …"
 */
public record Codes(Set<String> values, String description) {

	public static Codes of(DataFile file, String column, String description) {
		return new Codes(CsvTable.records(file, (records) -> values(records.iterator(), column)), description);
	}

	/** The loading of the file itself tells what is wrong with it, if anything is. */
	private static Set<String> values(Iterator<CsvRecord> records, String column) {
		Set<String> values = new TreeSet<>();
		int position = records.hasNext() ? records.next().getFields().indexOf(column) : -1;
		records.forEachRemaining((record) -> {
			if (position >= 0 && position < record.getFieldCount() && !record.getField(position).isEmpty()) {
				values.add(record.getField(position));
			}
		});
		return values;
	}

	/** Those of them that have a certain form. */
	public Codes matching(String form, String what) {
		return new Codes(this.values.stream().filter((value) -> value.matches(form)).collect(Collectors.toSet()), what);
	}

	public boolean has(String value) {
		return this.values.contains(value);
	}

	public void addTo(Checksum checksum) {
		this.values.forEach((value) -> checksum.update(value.getBytes(StandardCharsets.UTF_8)));
	}

}
