package org.waymark.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.dataset.AggregateInsert;
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

	private static final String TABLE = "guide";

	@Override
	public List<String> tables() {
		return AggregateInsert.tables(TABLE, Guide.class);
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return Stream.concat(guides(data).stream(), Stream.of(SourceLoader.file(data))).toList();
	}

	private static List<DataFile> guides(DataFolder data) {
		return data.textFiles(FOLDER);
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data), PlaceLoader.abbreviations(data));
	}

	@Override
	public void load(Loading loading) {
		DataFolder data = loading.data();
		AggregateInsert<Guide> guides = AggregateInsert.into(TABLE, Guide.class, loading);
		Map<String, Source> site = SourceLoader.byId(data);
		Codes occupations = OccupationLoader.socCodes(data);
		Codes slugs = slugs(data);
		Codes states = PlaceLoader.abbreviations(data);
		Set<String> described = new HashSet<>();
		for (DataFile file : guides(data)) {
			long start = System.nanoTime();
			References known = new References(site, occupations, slugs, states);
			Guide guide = YamlMap.read(file, (map) -> read(map, known, file, described));
			loading.report(file.path(), guides.add(guide), start);
		}
	}

	private static Guide read(YamlMap map, References known, DataFile file, Set<String> described) {
		Guide guide = Guide.of(map, known);
		if (!file.name().equals(guide.slug() + ".yaml")) {
			throw map.wrong("slug", "the name of the file without .yaml");
		}
		if (!guide.jobTitle() && !described.add(guide.soc())) {
			throw map.wrong("soc", "an occupation that no other guide describes, or beside it describes: title");
		}
		return guide;
	}

	/** The guides, by the names of their files. */
	private static Codes slugs(DataFolder data) {
		Set<String> slugs = guides(data).stream()
			.map((file) -> file.name().substring(0, file.name().length() - ".yaml".length()))
			.collect(Collectors.toCollection(TreeSet::new));
		return new Codes(slugs, "the name of a guide's file in careers, without .yaml");
	}

}
