package org.waymark.apprenticeship;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.dataset.BatchInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.occupation.loading.OccupationLoader;
import org.waymark.place.PlaceLoader;
import org.waymark.source.SourceLoader;

/** Loads the occupations that have registered apprenticeships, and their sponsors. */
@Component
class ApprenticeshipLoader implements DatasetPart {

	@Override
	public List<String> tables() {
		return List.of("sponsor_gap", "sponsor_count", "sponsor_occupation", "sponsor", "apprenticeship_occupation");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return Stream.of("occupations", "sponsors", "sponsor-occupations", "gaps")
			.map((name) -> file(data, name))
			.toList();
	}

	private static DataFile file(DataFolder data, String name) {
		return data.file("apprenticeships/" + name + ".csv");
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), PlaceLoader.codes(data), SourceLoader.ids(data));
	}

	@Override
	public void load(Loading loading) {
		loadOccupations(loading);
		loadPairs(loading, loadSponsors(loading));
		loadGaps(loading);
	}

	private static void loadOccupations(Loading loading) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		BatchInsert rows = loading.into("apprenticeship_occupation", "soc", "rapids_code", "title", "source");
		loading.read(CsvTable.of(file(loading.data(), "occupations"), 2, "soc", "rapids_code", "title", "source"),
				(row) -> rows.add(row.code("soc", occupations),
						row.matching("rapids_code", "[0-9A-Z]+", "a RAPIDS code such as 0159"), row.text("title"),
						row.code("source", sources)));
	}

	/** The states of the sponsors by their ids. */
	private static Map<String, String> loadSponsors(Loading loading) {
		Codes places = PlaceLoader.codes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		Map<String, String> states = new HashMap<>();
		BatchInsert sponsors = loading.into("sponsor", "place", "id", "name", "city", "zip", "kinds", "website",
				"updated", "source");
		loading.read(CsvTable.of(file(loading.data(), "sponsors"), 2, "place", "id", "name", "city", "zip", "kinds",
				"website", "updated", "source"), (row) -> {
					String id = row.matching("id", "\\S+", "the id of a sponsor");
					String place = row.code("place", places);
					if (states.put(id, place) != null) {
						throw row.wrong("id", "a text that no other row has");
					}
					sponsors.add(place, id, row.text("name"), row.text("city"),
							row.matching("zip", "\\d{5}", "the five digits of a ZIP code"), kinds(row), website(row),
							row.optionalDate("updated"), row.code("source", sources));
				});
		sponsors.flush();
		return states;
	}

	private static String kinds(CsvRow row) {
		String kinds = row.optionalText("kinds");
		if (kinds != null && !SponsorKind.keys().containsAll(Arrays.asList(kinds.split(" ", -1)))) {
			throw row.wrong("kinds", "some of '" + String.join("', '", SponsorKind.keys()) + "'");
		}
		return kinds;
	}

	private static String website(CsvRow row) {
		return row.raw("website").isEmpty() ? null
				: row.matching("website", "https?://[^\\s@]+", "an address that starts with https://");
	}

	private static void loadPairs(Loading loading, Map<String, String> states) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes ids = new Codes(states.keySet(), "the id of a sponsor in apprenticeships/sponsors.csv");
		BatchInsert pairs = loading.into("sponsor_occupation", "soc", "place", "sponsor");
		loading.read(CsvTable.of(file(loading.data(), "sponsor-occupations"), 2, "soc", "sponsor"), (row) -> {
			String sponsor = row.code("sponsor", ids);
			pairs.add(row.code("soc", occupations), states.get(sponsor), sponsor);
		});
		loading.fill("sponsor_count", "SELECT soc, place, COUNT(*) FROM sponsor_occupation GROUP BY soc, place");
	}

	private static void loadGaps(Loading loading) {
		Codes places = PlaceLoader.codes(loading.data());
		BatchInsert gaps = loading.into("sponsor_gap", "place", "extent");
		loading.read(CsvTable.of(file(loading.data(), "gaps"), 1, "place", "list"),
				(row) -> gaps.add(row.code("place", places), row.oneOf("list", SponsorGap.keys())));
	}

}
