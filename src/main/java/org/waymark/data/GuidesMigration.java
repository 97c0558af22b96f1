package org.waymark.data;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Loads the career guides, one file each. */
@Component
class GuidesMigration extends DataMigration {

	private final DataFolder data;

	GuidesMigration(DataFolder data) {
		super("9 guides", "guide_note", "guide_look_alike", "guide_step", "guide_training", "guide_certification",
				"guide_state_rule", "guide_rung", "guide_source", "guide");
		this.data = data;
	}

	@Override
	protected List<DataFile> files() {
		return Stream.concat(guides().stream(), Stream.of(SourcesMigration.file(this.data))).toList();
	}

	private List<DataFile> guides() {
		return this.data.yamlFiles(Codes.GUIDES);
	}

	@Override
	protected List<Codes> codes() {
		return List.of(Codes.occupations(this.data), Codes.states(this.data));
	}

	@Override
	protected void load(Loading loading) throws SQLException {
		GuideTables tables = new GuideTables(loading);
		Codes occupations = Codes.occupations(this.data);
		Codes slugs = Codes.guides(this.data);
		Map<String, SiteSource> site = SiteSource.all(this.data);
		Set<String> described = new HashSet<>();
		for (DataFile file : guides()) {
			long start = System.nanoTime();
			GuideReader reader = new GuideReader(file, tables, occupations, slugs, site, Codes.states(this.data),
					described);
			YamlMap.read(file, reader::read);
			loading.report(file, reader.rows(), start);
		}
	}

}
