package org.waymark.data;

import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts on what H2 leaves of a table when the program is killed while a migration
 * changes it: H2 makes a copy, drops the table, and gives the copy its name.
 */
class CutOffSchemaChangeTests {

	private LoadedDatabase database;

	private Map<String, String> before;

	@BeforeEach
	void fill() throws SQLException {
		this.database = new MemoryDatabase();
		this.database.load(FolderCopy.REAL);
		this.before = this.database.contents();
		this.database.change("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '4'");
	}

	@AfterEach
	void close() throws SQLException {
		this.database.close();
	}

	@Test
	void withTheCopyBesideTheTable() throws SQLException {
		this.database.change("CREATE TABLE guide_certification_copy_6_20 (id BIGINT PRIMARY KEY)");
		startsWhole();
	}

	@Test
	void withTheCopyAlone() throws SQLException {
		this.database.change("ALTER TABLE guide_certification RENAME TO guide_certification_copy_6_20");
		startsWhole();
	}

	@Test
	void withTheTableButItsConstraintsStillNamedAsInTheCopy() throws SQLException {
		this.database.change("ALTER TABLE occupation_line ADD CONSTRAINT occupation_line_copy_6_20_key UNIQUE (soc)");
		startsWhole();
	}

	private void startsWhole() throws SQLException {
		this.database.load(FolderCopy.REAL);
		assertThat(this.database.contents()).isEqualTo(this.before);
		assertThat(this.database.rows("SELECT constraint_name FROM information_schema.table_constraints"
				+ " WHERE constraint_name LIKE '%COPY%'"))
			.isEmpty();
	}

}
