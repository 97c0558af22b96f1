package org.waymark.data;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.place.PlaceCode;
import org.waymark.place.PlaceKind;

/** Loads the nation, the states and territories, their shapes and price levels. */
@Component
class PlacesMigration extends DataMigration {

	private static final String[] KINDS = Stream.of(PlaceKind.values()).map(PlaceKind::word).toArray(String[]::new);

	private final DataFolder data;

	PlacesMigration(DataFolder data) {
		super("2 places", "price_parity", "place_shape", "place_word", "place");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return List.of(this.data.file("places/places.csv"), this.data.file("places/shapes.csv"),
				this.data.file("places/price-parities.csv"), this.data.file("places/place-words.csv"));
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.sources(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		loadPlaces(loading);
		loadShapes(loading);
		loadParities(loading);
		loadWords(loading);
	}

	private void loadPlaces(Loading loading) throws SQLException {
		BatchInsert places = loading.into("place", "code", "abbreviation", "name", "kind", "parent");
		CsvTable table = CsvTable
			.of(this.data.file("places/places.csv"), 1, "place", "abbreviation", "name", "kind", "parent")
			.requiring(PlaceCode.NATION.digits());
		Codes known = Codes.places(this.data);
		Set<String> abbreviations = new HashSet<>();
		loading.read(table,
				(row) -> places.add(row.matching("place", PlaceCode.FORM, "two digits, or five to seven for an area"),
						abbreviation(row, abbreviations), row.text("name"), row.oneOf("kind", KINDS),
						row.raw("parent").isEmpty() ? null : row.code("parent", known)));
		places.flush();
	}

	/** Areas have none. */
	private static String abbreviation(CsvRow row, Set<String> seen) {
		return row.raw("kind").endsWith("metro") ? row.optionalOneOf("abbreviation", "")
				: row.unique("abbreviation", seen);
	}

	private void loadShapes(Loading loading) throws SQLException {
		BatchInsert shapes = loading.into("place_shape", "place", "outline", "label_x", "label_y", "roomy");
		CsvTable table = CsvTable.of(this.data.file("places/shapes.csv"), 1, "place", "path", "label_x", "label_y",
				"roomy");
		Codes places = Codes.places(this.data);
		loading.read(table, (row) -> shapes.add(row.code("place", places), row.text("path"), row.integer("label_x"),
				row.integer("label_y"), row.flag("roomy")));
	}

	private void loadParities(Loading loading) throws SQLException {
		BatchInsert parities = loading.into("price_parity", "place", "vintage", "all_items", "source");
		CsvTable table = CsvTable
			.of(this.data.file("places/price-parities.csv"), 2, "place", "vintage", "all_items", "source")
			.requiring(PlaceCode.NATION.digits());
		Codes places = Codes.places(this.data);
		Codes sources = Codes.sources(this.data);
		loading.read(table, (row) -> parities.add(row.code("place", places), row.integer("vintage"),
				row.aboveZero("all_items", row::decimal), row.code("source", sources)));
	}

	private void loadWords(Loading loading) throws SQLException {
		BatchInsert words = loading.into("place_word", "words", "place", "city");
		CsvTable table = CsvTable.of(this.data.file("places/place-words.csv"), 1, "words", "abbreviation", "city");
		Codes states = Codes.states(this.data);
		loading.read(table, (row) -> words.add(row.text("words"), placeOf(row, states), row.optionalText("city")));
	}

	/**
	 * A city of a name that several states have is in none of them; all else has a place.
	 */
	private static String placeOf(CsvRow row, Codes states) {
		boolean unsure = row.raw("abbreviation").isEmpty() && row.optionalText("city") != null;
		return unsure ? null : row.code("abbreviation", states);
	}

}
