package org.waymark.data;

import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * A repeatable migration that fills some tables from some files of the data folder. It
 * runs again when a file, or a code that the files refer to, has changed; then its tables
 * are emptied and filled in one transaction.
 */
abstract class DataMigration implements JavaMigration {

	private final String description;

	private final List<String> tables;

	private Integer checksum;

	/**
	 * Names a migration.
	 * @param description its name in Flyway's history; repeatable migrations run in the
	 * order of their names
	 * @param tables the tables that it fills, children first
	 */
	DataMigration(String description, String... tables) {
		this.description = description;
		this.tables = List.of(tables);
	}

	/** The files that it loads. */
	protected abstract List<DataFile> files();

	/** The codes that its files refer to. */
	protected List<Codes> codes() {
		return List.of();
	}

	protected abstract void load(Loading loading) throws SQLException;

	@Override
	public final void migrate(Context context) throws SQLException {
		try (Loading loading = new Loading(context.getConnection())) {
			loading.empty(this.tables);
			load(loading);
			loading.finish();
			loading.note(this.description, getChecksum());
		}
	}

	/** Flyway asks several times: the files are read for it once a start. */
	@Override
	public final Integer getChecksum() {
		if (this.checksum == null) {
			CRC32 sum = new CRC32();
			files().forEach((file) -> file.addTo(sum));
			codes().forEach((codes) -> codes.addTo(sum));
			this.checksum = (int) sum.getValue();
		}
		return this.checksum;
	}

	@Override
	public final MigrationVersion getVersion() {
		return null;
	}

	@Override
	public final String getDescription() {
		return this.description;
	}

	@Override
	public final boolean canExecuteInTransaction() {
		return true;
	}

}
