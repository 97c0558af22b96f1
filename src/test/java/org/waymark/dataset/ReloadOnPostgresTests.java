package org.waymark.dataset;

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

	@Test
	void holdsWhatH2Holds() throws SQLException {
		try (LoadedDatabase h2 = new MemoryDatabase(); LoadedDatabase postgres = open()) {
			h2.load(FolderCopy.REAL_DATA);
			postgres.load(FolderCopy.REAL_DATA);
			assertThat(postgres.contents()).isEqualTo(h2.contents());
		}
	}

}
