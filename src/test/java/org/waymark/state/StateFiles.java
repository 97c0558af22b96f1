package org.waymark.state;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.waymark.DataFiles;

/**
 * What the files of a data folder say of the states.
 *
 * @param folder the folder on the classpath
 */
record StateFiles(String folder) {

	/** The line of all occupations of a place, by the two digits of its code. */
	NamedCsvRecord allJobs(String code) {
		return DataFiles.read(this.folder + "/wages/states-2024.csv")
			.stream()
			.filter((row) -> row.getField("soc").equals("00-0000") && row.getField("place").equals(code))
			.findFirst()
			.orElseThrow();
	}

	/** The lines of a place in a vintage without those of groups. */
	List<NamedCsvRecord> occupations(int vintage, String code) {
		return DataFiles.read(this.folder + "/wages/states-" + vintage + ".csv")
			.stream()
			.filter((row) -> row.getField("place").equals(code) && !row.getField("soc").endsWith("0000"))
			.toList();
	}

	/** The price levels by the two digits of a place's code. */
	Map<String, Double> priceLevels() {
		return DataFiles.read(this.folder + "/places/price-parities.csv")
			.stream()
			.collect(Collectors.toMap((row) -> row.getField("place"),
					(row) -> Double.parseDouble(row.getField("all_items"))));
	}

	/** The number in a cell or text; NaN if there is none. */
	static double number(String text) {
		String digits = text.replaceAll("[$,]", "").replaceFirst(" .*", "");
		return digits.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(digits) : Double.NaN;
	}

}
