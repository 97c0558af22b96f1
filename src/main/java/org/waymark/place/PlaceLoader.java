package org.waymark.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.source.SourceLoader;

/** Loads the nation, states, territories and areas, their shapes and price levels. */
@Component
@Order(2)
public class PlaceLoader implements DatasetPart {

	/** The list of all places. */
	public static final String PLACES = "places/places.csv";

	private static final String[] KINDS = Stream.of(PlaceKind.values()).map(PlaceKind::word).toArray(String[]::new);

	@Override
	public List<String> tables() {
		return List.of("price_parity", "place_shape", "place_word", "place");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return List.of(data.file(PLACES), data.file("places/shapes.csv"), data.file("places/price-parities.csv"),
				data.textFile("places/place-words.csv"));
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		loadPlaces(loading);
		loadShapes(loading);
		loadParities(loading);
		loadWords(loading);
	}

	private void loadPlaces(Loading loading) {
		BatchInsert places = loading.into("place", "code", "abbreviation", "name", "kind", "states");
		Map<String, String> states = new HashMap<>();
		Set<String> abbreviations = new HashSet<>();
		loading.read(table(loading.data()), (row) -> {
			String code = row.matching("place", PlaceCode.FORM, "two digits, or five to seven for an area");
			String letters = abbreviation(row, abbreviations);
			states.put(letters, code);
			places.add(code, letters, row.text("name"), row.oneOf("kind", KINDS), states(row, states));
		});
		places.flush();
	}

	private static CsvTable table(DataFolder data) {
		return CsvTable.of(data.file(PLACES), 1, "place", "abbreviation", "name", "kind", "states")
			.requiring(PlaceCode.NATION.digits());
	}

	/** Areas are in one or several, all else is in none. */
	private static String states(CsvRow row, Map<String, String> codes) {
		if (!area(row)) {
			return row.optionalOneOf("states", "");
		}
		String[] letters = row.text("states").split(" ");
		if (!codes.keySet().containsAll(List.of(letters))) {
			throw row.wrong("states", "the letters of states, with blanks between them");
		}
		return Stream.of(letters).map(codes::get).collect(Collectors.joining(" "));
	}

	private static boolean area(CsvRow row) {
		return row.raw("kind").endsWith("metro");
	}

	/** Areas have none. */
	private static String abbreviation(CsvRow row, Set<String> seen) {
		return area(row) ? row.optionalOneOf("abbreviation", "") : row.unique("abbreviation", seen);
	}

	private void loadShapes(Loading loading) {
		BatchInsert shapes = loading.into("place_shape", "place", "outline", "label_x", "label_y", "roomy");
		CsvTable table = CsvTable.of(loading.data().file("places/shapes.csv"), 1, "place", "path", "label_x", "label_y",
				"roomy");
		Codes places = codes(loading.data());
		loading.read(table, (row) -> shapes.add(row.code("place", places), row.text("path"), row.integer("label_x"),
				row.integer("label_y"), row.flag("roomy")));
	}

	private void loadParities(Loading loading) {
		BatchInsert parities = loading.into("price_parity", "place", "vintage", "all_items", "source");
		CsvTable table = CsvTable
			.of(loading.data().file("places/price-parities.csv"), 2, "place", "vintage", "all_items", "source")
			.requiring(PlaceCode.NATION.digits());
		Codes places = codes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		loading.read(table, (row) -> parities.add(row.code("place", places), row.integer("vintage"),
				row.aboveZero("all_items", row::decimal), row.code("source", sources)));
	}

	private void loadWords(Loading loading) {
		BatchInsert words = loading.into("place_word", "words", "place", "city");
		CsvTable table = CsvTable.of(loading.data().textFile("places/place-words.csv"), 1, "words", "abbreviation",
				"city");
		Codes states = abbreviations(loading.data());
		loading.read(table, (row) -> words.add(row.text("words"), placeOf(row, states), row.optionalText("city")));
	}

	/**
	 * A city of a name that several states have is in none of them; all else has a place.
	 */
	private static String placeOf(CsvRow row, Codes states) {
		boolean unsure = row.raw("abbreviation").isEmpty() && row.optionalText("city") != null;
		return unsure ? null : row.code("abbreviation", states);
	}

	/** The codes of all places. */
	public static Codes codes(DataFolder data) {
		return Codes.of(data.file(PLACES), "place", "a place code of places/places.csv");
	}

	/** The codes of all areas, none of which has letters. */
	public static Codes areaCodes(DataFolder data) {
		return codes(data).matching("\\d{5,7}", "the code of an area in places/places.csv");
	}

	/** The names of the metropolitan areas by their codes. */
	public static Map<PlaceCode, String> metroAreas(DataFolder data) {
		Map<PlaceCode, String> names = new HashMap<>();
		table(data).forEach((row) -> {
			if (PlaceKind.METRO.word().equals(row.raw("kind"))) {
				names.put(new PlaceCode(row.text("place")), row.text("name"));
			}
		});
		return names;
	}

	/** The places by their letters in addresses. */
	public static Codes abbreviations(DataFolder data) {
		return Codes.of(data.file(PLACES), "abbreviation", "two letters of a state");
	}

}
