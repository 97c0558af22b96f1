package org.waymark.license;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.waymark.license.FittingWords.Use;
import org.waymark.occupation.loading.OccupationLoader;
import org.waymark.occupation.loading.OccupationNames;
import org.waymark.place.PlaceLoader;
import org.waymark.source.SourceLoader;

/**
 * Loads the licenses that states list, and of the occupations that they are tied to those
 * that they fit.
 */
@Component
class LicenseLoader implements DatasetPart {

	private static final String[] USES = Stream.of(Use.values())
		.map((use) -> use.name().toLowerCase(Locale.ROOT))
		.toArray(String[]::new);

	private static final String LICENSE = "the id of a license in licenses/licenses.csv";

	private static final String WORD = "[a-z]{2,}";

	@Override
	public List<String> tables() {
		return List.of("license_gap", "license_place", "license_occupation", "license");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return Stream
			.concat(Stream.of("licenses", "occupations", "general-words", "fitting-words", "left-out", "gaps")
				.map((name) -> file(data, name)), OccupationNames.files(data).stream())
			.toList();
	}

	private static DataFile file(DataFolder data, String name) {
		return data.file("licenses/" + name + ".csv");
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(SourceLoader.ids(data), PlaceLoader.codes(data));
	}

	@Override
	public void load(Loading loading) {
		Map<String, String> names = loadLicenses(loading);
		loadOccupations(loading, names, words(loading, new Codes(names.keySet(), LICENSE)));
		loadGaps(loading);
	}

	/** The names of the licenses by their ids. */
	private static Map<String, String> loadLicenses(Loading loading) {
		Codes places = PlaceLoader.codes(loading.data());
		Codes sources = SourceLoader.ids(loading.data());
		Map<String, String> names = new HashMap<>();
		BatchInsert licenses = loading.into("license", "place", "id", "kind", "name", "agency", "link", "exam",
				"education", "experience", "continuing_education", "certification", "criminal_record", "physical",
				"updated", "source");
		loading.read(CsvTable.of(file(loading.data(), "licenses"), 2, "place", "id", "kind", "name", "agency", "link",
				"exam", "education", "experience", "continuing_education", "certification", "criminal_record",
				"physical", "updated", "source"), (row) -> {
					String id = id(row);
					if (names.put(id, row.text("name")) != null) {
						throw row.wrong("id", "a text that no other row has");
					}
					licenses.add(row.code("place", places), id, row.optionalOneOf("kind", LicenseKind.keys()),
							row.text("name"), row.optionalText("agency"), link(row, "link"),
							word(row, LicenseTopic.EXAM), word(row, LicenseTopic.EDUCATION),
							word(row, LicenseTopic.EXPERIENCE), word(row, LicenseTopic.CONTINUING_EDUCATION),
							word(row, LicenseTopic.CERTIFICATION), word(row, LicenseTopic.CRIMINAL_RECORD),
							word(row, LicenseTopic.PHYSICAL), row.optionalDate("updated"), row.code("source", sources));
				});
		licenses.flush();
		return names;
	}

	/** An id such as 00-Ins is no date of a spreadsheet. */
	private static String id(CsvRow row) {
		return row.matching("id", "\\S+( \\S+)*", "the id of a license");
	}

	private static String word(CsvRow row, LicenseTopic topic) {
		return row.optionalOneOf(topic.column(), topic.words());
	}

	private static String link(CsvRow row, String column) {
		return row.raw(column).isEmpty() ? null : address(row, column);
	}

	private static String address(CsvRow row, String column) {
		return row.matching(column, "https?://\\S+", "an address that starts with https://");
	}

	private static FittingWords words(Loading loading, Codes licenses) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Set<String> general = new HashSet<>();
		loading.read(CsvTable.of(file(loading.data(), "general-words"), 1, "word"),
				(row) -> general.add(word(row, "word")));
		FittingWords words = new FittingWords(OccupationNames.of(loading.data()), general);
		loading.read(CsvTable.of(file(loading.data(), "fitting-words"), 3, "soc", "use", "word"),
				(row) -> words.rule(socs(row, occupations),
						Use.valueOf(row.oneOf("use", USES).toUpperCase(Locale.ROOT)), word(row, "word")));
		loading.read(CsvTable.of(file(loading.data(), "left-out"), 2, "license", "soc", "fits", "why"), (row) -> {
			row.text("why");
			words.decide(row.code("license", licenses), row.code("soc", occupations), row.flag("fits"));
		});
		return words;
	}

	private static String word(CsvRow row, String column) {
		return row.matching(column, WORD, "a word in small letters from a to z");
	}

	/** What the codes of some occupations begin with. */
	private static String socs(CsvRow row, Codes occupations) {
		String begin = row.text("soc");
		if (occupations.values().stream().noneMatch((soc) -> soc.startsWith(begin))) {
			throw row.wrong("soc", "what a SOC code of occupations/occupations.csv begins with");
		}
		return begin;
	}

	private static void loadOccupations(Loading loading, Map<String, String> names, FittingWords words) {
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes licenses = new Codes(names.keySet(), LICENSE);
		BatchInsert pairs = loading.into("license_occupation", "soc", "license");
		loading.readSome(CsvTable.of(file(loading.data(), "occupations"), 2, "soc", "license"), (row) -> {
			String soc = row.code("soc", occupations);
			String license = row.code("license", licenses);
			boolean fits = words.fits(license, names.get(license), soc);
			if (fits) {
				pairs.add(soc, license);
			}
			return fits;
		});
		loading.fill("license_place",
				"SELECT DISTINCT soc, place FROM license_occupation JOIN license ON id = license");
	}

	private static void loadGaps(Loading loading) {
		Codes places = PlaceLoader.codes(loading.data());
		BatchInsert gaps = loading.into("license_gap", "place", "extent", "agency", "address");
		loading.read(CsvTable.of(file(loading.data(), "gaps"), 1, "place", "list", "agency", "address"),
				(row) -> gaps.add(row.code("place", places), row.oneOf("list", LicenseGap.MISSING, LicenseGap.PARTIAL),
						row.optionalText("agency"), lookUp(row)));
	}

	private static String lookUp(CsvRow row) {
		if (!row.raw("agency").isEmpty()) {
			return address(row, "address");
		}
		if (!row.raw("address").isEmpty()) {
			throw row.wrong("address", "nothing where there is no agency");
		}
		return null;
	}

}
