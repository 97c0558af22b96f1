package org.waymark.dataset;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

import org.waymark.dataset.file.DataFolder;

/**
 * Loads the parts of the data that have changed, once Flyway has made the tables: all of
 * them in one transaction or, when one of their files is broken, none. Which parts were
 * loaded from which contents is noted in the same transaction.
 */
@Component
class DatasetLoader implements Callback {

	private final DataFolder data;

	private final List<DatasetPart> parts;

	DatasetLoader(DataFolder data, List<DatasetPart> parts) {
		this.data = data;
		this.parts = parts;
	}

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.AFTER_MIGRATE;
	}

	@Override
	public boolean canHandleInTransaction(Event event, Context context) {
		return true;
	}

	@Override
	public String getCallbackName() {
		return "dataset";
	}

	@Override
	public void handle(Event event, Context context) {
		this.data.requireReadableLanguages();
		JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
		LoadLock.take(jdbc);
		LoadedData loaded = new LoadedData(jdbc);
		Map<String, Integer> checksums = loaded.checksums();
		for (DatasetPart part : this.parts) {
			String tables = String.join(", ", part.tables());
			Integer checksum = checksum(part);
			if (!checksum.equals(checksums.get(tables))) {
				part.tables().forEach((table) -> jdbc.update("DELETE FROM " + table));
				load(part, context.getConnection());
				loaded.note(tables, checksum);
			}
		}
	}

	private void load(DatasetPart part, Connection connection) {
		try (Loading loading = new Loading(this.data, connection)) {
			part.load(loading);
			loading.finish();
		}
	}

	/** A code that was taken away has every use of it checked again. */
	private Integer checksum(DatasetPart part) {
		CRC32 sum = new CRC32();
		part.files(this.data).forEach((file) -> file.addTo(sum));
		part.refersTo(this.data).forEach((codes) -> codes.addTo(sum));
		return (int) sum.getValue();
	}

}
