package violators.wage;

import java.sql.Connection;
import java.sql.SQLException;

/** Speaks to the database past the repositories. */
class SqlOutsideOfDataset {

	boolean ask(Connection connection) throws SQLException {
		return connection.isClosed();
	}

}
