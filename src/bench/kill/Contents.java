import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;

/** Prints every table of a database with the number of its rows and a checksum of them. */
class Contents {

	public static void main(String[] args) throws SQLException {
		try (Connection connection = DriverManager.getConnection(args[0], "sa", "");
				Statement statement = connection.createStatement()) {
			List<String> tables = rows(statement, "SELECT table_name FROM information_schema.tables"
					+ " WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'");
			for (String table : tables) {
				List<String> rows = rows(statement, "SELECT * FROM " + table);
				CRC32 sum = new CRC32();
				rows.forEach((row) -> sum.update(row.getBytes(StandardCharsets.UTF_8)));
				System.out.printf("%-24s %7d rows, checksum %08x%n", table, rows.size(), sum.getValue());
			}
		}
	}

	private static List<String> rows(Statement statement, String query) throws SQLException {
		try (ResultSet result = statement.executeQuery(query)) {
			List<String> rows = new ArrayList<>();
			while (result.next()) {
				List<String> row = new ArrayList<>();
				for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
					row.add(result.getString(i));
				}
				rows.add(String.join("\t", row));
			}
			Collections.sort(rows);
			return rows;
		}
	}

}
