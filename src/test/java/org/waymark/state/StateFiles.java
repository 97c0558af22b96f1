package org.waymark.state;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.waymark.DataFiles;

/** What the data files say of the states. */
final class StateData {

	private StateData() {
	}

	/** The line of all occupations of a place, by the two digits of its code. */
	static NamedCsvRecord allJobs(String code) {
		return DataFiles.read("data/wages/states-2024.csv")
			.stream()
			.filter((row) -> row.getField("soc").equals("00-0000") && row.getField("place").equals(code))
			.findFirst()
			.orElseThrow();
	}

	/** The lines of a place in a vintage without those of groups. */
	static List<NamedCsvRecord> occupations(int vintage, String code) {
		return DataFiles.read("data/wages/states-" + vintage + ".csv")
			.stream()
			.filter((row) -> row.getField("place").equals(code) && !row.getField("soc").endsWith("0000"))
			.toList();
	}

	/** The price levels by the two digits of a place's code. */
	static Map<String, Double> priceLevels() {
		return DataFiles.read("data/places/price-parities.csv")
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
