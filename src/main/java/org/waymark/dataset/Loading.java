package org.waymark.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.waymark.dataset.file.CsvRow;
import org.waymark.dataset.file.CsvTable;
import org.waymark.dataset.file.DataFolder;

/**
 * One part on its way into the database: its files read, its rows written and counted.
 */
public final class Loading implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Loading.class);

	private final DataFolder data;

	private final Connection connection;

	private final List<BatchInsert> inserts = new ArrayList<>();

	Loading(DataFolder data, Connection connection) {
		this.data = data;
		this.connection = connection;
	}

	/** Where the files are. */
	public DataFolder data() {
		return this.data;
	}

	/** Where to put the rows of a table. */
	public BatchInsert into(String table, String... columns) {
		BatchInsert insert = BatchInsert.into(this.connection, table, List.of(columns));
		this.inserts.add(insert);
		return insert;
	}

	/** Reads a table of the data folder and says so on the console. */
	public void read(CsvTable table, Consumer<CsvRow> action) {
		long start = System.nanoTime();
		report(table.file().path(), table.forEach(action), start);
	}

	/**
	 * Reads a table of which some rows are left out, and says on the console how many.
	 * @param taken whether a row was taken
	 */
	public void readSome(CsvTable table, Predicate<CsvRow> taken) {
		long start = System.nanoTime();
		AtomicInteger leftOut = new AtomicInteger();
		int rows = table.forEach((row) -> leftOut.addAndGet(taken.test(row) ? 0 : 1));
		report(table.file().path(), rows - leftOut.get(), start);
		logger.info("Left out of {}: {} rows", table.file().path(), String.format("%,d", leftOut.get()));
	}

	/** Says on the console what was loaded from a file, or a folder, since some time. */
	public void report(String path, int rows, long start) {
		logger.info("Loaded {}: {} rows in {} s", path, String.format("%,d", rows),
				String.format("%.1f", (System.nanoTime() - start) / 1e9));
	}

	/**
	 * Fills a table with what a query makes of rows of this part, such as their sums, so
	 * that pages need not.
	 */
	public void fill(String table, String query) {
		finish();
		try (Statement statement = this.connection.createStatement()) {
			statement.executeUpdate("INSERT INTO " + table + " " + query);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Cannot fill the table " + table, ex);
		}
	}

	void finish() {
		this.inserts.forEach(BatchInsert::flush);
	}

	@Override
	public void close() {
		this.inserts.forEach(BatchInsert::close);
	}

}
