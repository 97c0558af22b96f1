package org.waymark.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A table to download, which spreadsheets open as it is. */
public final class CsvFile {

	/** Without it, Excel takes UTF-8 for what Windows wrote before it. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private CsvFile() {
	}

	/**
	 * The answer that holds a table.
	 * @param name the name of the file
	 * @param table its rows
	 */
	public static ResponseEntity<String> of(String name, String table) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
			.body(BYTE_ORDER_MARK + table);
	}

}
