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
		}
	}

	@Override
	public final Integer getChecksum() {
		CRC32 checksum = new CRC32();
		files().forEach((file) -> file.addTo(checksum));
		codes().forEach((codes) -> codes.addTo(checksum));
		return (int) checksum.getValue();
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
