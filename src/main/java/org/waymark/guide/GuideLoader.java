package org.waymark.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.dataset.file.YamlMap;
import org.waymark.occupation.loading.OccupationLoader;
import org.waymark.place.PlaceLoader;
import org.waymark.source.Source;
import org.waymark.source.SourceLoader;

/** Loads the career guides, one file each. */
@Component
class GuideLoader implements DatasetPart {

	private static final String FOLDER = "careers";

	@Override
	public List<String> tables() {
		return List.of("guide_note", "guide_look_alike", "guide_step", "guide_training", "guide_certification",
				"guide_state_rule", "guide_rung", "guide_source", "guide");
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return Stream.concat(guides(data).stream(), Stream.of(SourceLoader.file(data))).toList();
	}

	private static List<DataFile> guides(DataFolder data) {
		return data.yamlFiles(FOLDER);
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), PlaceLoader.abbreviations(data));
	}

	@Override
	public void load(Loading loading) {
		GuideTables tables = new GuideTables(loading);
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Codes slugs = slugs(loading.data());
		Map<String, Source> site = SourceLoader.byId(loading.data());
		Set<String> described = new HashSet<>();
		for (DataFile file : guides(loading.data())) {
			long start = System.nanoTime();
			GuideReader reader = new GuideReader(file, tables, occupations, slugs, site,
					PlaceLoader.abbreviations(loading.data()), described);
			YamlMap.read(file, reader::read);
			loading.report(file, reader.rows(), start);
		}
	}

	/** The guides, by the names of their files. */
	private static Codes slugs(DataFolder data) {
		Set<String> slugs = guides(data).stream()
			.map((file) -> file.path().substring(FOLDER.length() + 1, file.path().length() - ".yaml".length()))
			.collect(Collectors.toCollection(TreeSet::new));
		return new Codes(slugs, "the name of a guide's file in careers, without .yaml");
	}

}
