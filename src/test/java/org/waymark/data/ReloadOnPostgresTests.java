package org.waymark.data;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.waymark.postgres.OnPostgres;
import org.waymark.postgres.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The same on PostgreSQL. */
@OnPostgres
class ReloadOnPostgresTests extends ReloadTests {

	@Override
	LoadedDatabase open() throws SQLException {
		return new LoadedDatabase(PostgresServer.newDatabase());
	}

	/** A change to the schema is made whole here or not at all; its note can be lost. */
	@Test
	@Override
	void loadsEverythingWhenFlywayHasNoNotesOfItsOwn() throws SQLException {
		this.database.change("DELETE FROM flyway_schema_history WHERE installed_rank >="
				+ " (SELECT MAX(installed_rank) FROM flyway_schema_history WHERE type = 'SQL')");
		assertThat(this.database.load(FolderCopy.REAL)).hasSize(17);
		assertThat(this.database.contents()).isEqualTo(this.before);
	}

	@Test
	void holdsWhatH2Holds() throws SQLException {
		try (LoadedDatabase h2 = new MemoryDatabase(); LoadedDatabase postgres = open()) {
			h2.load(FolderCopy.REAL);
			postgres.load(FolderCopy.REAL);
			assertThat(postgres.contents()).isEqualTo(h2.contents());
		}
	}

}
