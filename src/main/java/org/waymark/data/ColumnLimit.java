package org.waymark.data;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * How much room a column of the database has.
 *
 * @param precision how many characters or digits
 * @param scale how many of the digits stand behind the point
 */
record ColumnLimit(int precision, int scale) {

	/** The limits of some columns, in order. */
	static List<ColumnLimit> of(Connection connection, String table, String columns) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			ResultSetMetaData found = statement.executeQuery("SELECT " + columns + " FROM " + table + " WHERE FALSE")
				.getMetaData();
			List<ColumnLimit> limits = new ArrayList<>();
			for (int i = 1; i <= found.getColumnCount(); i++) {
				limits.add(new ColumnLimit(found.getPrecision(i), found.getScale(i)));
			}
			return limits;
		}
	}

	void check(Object value) {
		if (value instanceof String text && text.length() > this.precision) {
			throw new UnfitValueException(value, "a text of at most " + this.precision + " characters");
		}
		if (value instanceof BigDecimal number && number.precision() - number.scale() > this.precision - this.scale) {
			throw new UnfitValueException(value, "a number below 1" + "0".repeat(this.precision - this.scale));
		}
	}

}
