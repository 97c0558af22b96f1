package org.waymark.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.dataset.AggregateInsert;
import org.waymark.dataset.DatasetPart;
import org.waymark.dataset.Loading;
import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;
import org.waymark.dataset.file.YamlMap;
import org.waymark.occupation.loading.OccupationLoader;

/**
 * Loads the briefs, one file each; a file's name begins with the code of its occupation.
 */
@Component
class BriefLoader implements DatasetPart {

	private static final String FOLDER = "briefs";

	private static final String TABLE = "brief";

	@Override
	public List<String> tables() {
		return AggregateInsert.tables(TABLE, Brief.class);
	}

	@Override
	public List<DataFile> files(DataFolder data) {
		return data.textFiles(FOLDER);
	}

	@Override
	public List<Codes> refersTo(DataFolder data) {
		return List.of(OccupationLoader.socCodes(data));
	}

	@Override
	public void load(Loading loading) {
		AggregateInsert<Brief> briefs = AggregateInsert.into(TABLE, Brief.class, loading);
		Codes occupations = OccupationLoader.socCodes(loading.data());
		Set<String> described = new HashSet<>();
		long start = System.nanoTime();
		int rows = 0;
		for (DataFile file : files(loading.data())) {
			rows += briefs.add(YamlMap.read(file, (map) -> read(map, occupations, file, described)));
		}
		loading.report(FOLDER, rows, start);
	}

	private static Brief read(YamlMap map, Codes occupations, DataFile file, Set<String> described) {
		Brief brief = Brief.of(map, occupations);
		if (!file.name().startsWith(brief.soc() + "-")) {
			throw map.wrong("soc", "the code that the file's name begins with");
		}
		if (!described.add(brief.soc())) {
			throw map.wrong("soc", "an occupation that no other brief describes");
		}
		return brief;
	}

}
