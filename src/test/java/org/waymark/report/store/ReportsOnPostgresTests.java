package org.waymark.report.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.waymark.Settings;
import org.waymark.postgres.OnPostgres;
import org.waymark.postgres.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Several instances share reports in a schema of their own. */
@OnPostgres
class ReportsOnPostgresTests {

	@Test
	void instancesShareThem() throws Exception {
		String database = PostgresServer.newDatabase();
		ReportStore one = store(database);
		ReportStore other = store(database);
		one.add(Report.received("/careers", "from one", "", "", "a@b.example"));
		other.add(Report.received("/careers", "from the other", "", "", ""));
		assertThat(one.all()).extracting(Report::wrong).containsExactly("from one", "from the other");
		long first = other.all().get(0).id();
		assertThat(other.close(first, "Fixed")).isTrue();
		assertThat(one.byId(first)).hasValueSatisfying((report) -> assertThat(report.email()).isEmpty());
		assertThat(one.open()).hasSize(1);
		assertThat(schema(database)).isEqualTo("reports");
	}

	private static ReportStore store(String database) {
		return new ReportStore(new ReportDatabase(Settings.none(),
				new MockEnvironment().withProperty("spring.datasource.url", database)));
	}

	private static String schema(String database) throws Exception {
		try (Connection connection = DriverManager.getConnection(database);
				ResultSet schemas = connection.createStatement()
					.executeQuery("SELECT table_schema FROM information_schema.tables WHERE table_name = 'report'")) {
			schemas.next();
			return schemas.getString(1);
		}
	}

}
