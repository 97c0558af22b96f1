package org.waymark.dataset;

import java.nio.file.Path;

import org.waymark.postgres.OnPostgres;
import org.waymark.postgres.PostgresServer;

/** The same on PostgreSQL. */
@OnPostgres
class KilledOnPostgresTests extends KilledWhileLoadingTests {

	@Override
	String newDatabase(Path folder) {
		return PostgresServer.newDatabase();
	}

}
