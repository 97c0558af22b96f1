package org.waymark.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Keeps what readers told of errors. Every method throws a {@link ReportsLostException}
 * if the store cannot be used; a report that was added without one is kept.
 */
@Component
public class ReportStore {

	private static final String TABLE = "\"reports\".\"report\"";

	private final ReportDatabase database;

	ReportStore(ReportDatabase database) {
		this.database = database;
	}

	/** Keeps a report. */
	public void add(Report report) {
		this.database.use((sql) -> sql
			.sql("INSERT INTO " + TABLE
					+ " (received, page, wrong, right_one, says_so, email) VALUES (?, ?, ?, ?, ?, ?)")
			.param(at(report.received()))
			.params(report.page(), report.wrong(), report.right(), report.saysSo(), report.email())
			.update());
	}

	/** All reports, the oldest first. */
	public List<Report> all() {
		return this.database.use((sql) -> read(sql.sql("SELECT * FROM " + TABLE + " ORDER BY id")));
	}

	/** The open reports, the oldest first. */
	public List<Report> open() {
		return this.database
			.use((sql) -> read(sql.sql("SELECT * FROM " + TABLE + " WHERE closed IS NULL ORDER BY id")));
	}

	/** A report by its number. */
	public Optional<Report> byId(long id) {
		return this.database
			.use((sql) -> read(sql.sql("SELECT * FROM " + TABLE + " WHERE id = ?").param(id)).stream().findFirst());
	}

	/**
	 * Closes a report and forgets where an answer was to be sent.
	 * @param outcome what came of it
	 * @return whether there was such an open report
	 */
	public boolean close(long id, String outcome) {
		return this.database.use((sql) -> sql
			.sql("UPDATE " + TABLE + " SET closed = ?, outcome = ?, email = '' WHERE id = ? AND closed IS NULL")
			.params(at(Instant.now()), outcome, id)
			.update()) == 1;
	}

	private static List<Report> read(StatementSpec query) {
		return query.query((row, number) -> report(row)).list();
	}

	private static Report report(ResultSet row) throws SQLException {
		return new Report(row.getLong("id"), instant(row, "received"), row.getString("page"), row.getString("wrong"),
				row.getString("right_one"), row.getString("says_so"), row.getString("email"), instant(row, "closed"),
				row.getString("outcome"));
	}

	private static OffsetDateTime at(Instant time) {
		return time.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
