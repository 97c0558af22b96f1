package org.waymark;

import java.util.List;

import org.jsoup.nodes.Element;

/** A table as the reader gets it, with a heading over each column and before each row. */
public final class TestTable {

	private final Element table;

	TestTable(Element table) {
		this.table = table;
	}

	/** What stands over the columns. */
	public List<String> columns() {
		return this.table.select("thead th").eachText();
	}

	/** The heading of a column. */
	public Element column(String name) {
		return this.table.select("thead th").get(number(columns(), name));
	}

	/** What stands before the rows. */
	public List<String> rows() {
		return this.table.select("tbody tr > th").eachText();
	}

	/** A row by what stands before it. */
	public Element row(String name) {
		return this.table.select("tbody tr").get(number(rows(), name));
	}

	/** All cells of a column from top to bottom. */
	public List<String> cells(String column) {
		int number = number(columns(), column);
		return this.table.select("tbody tr").stream().map((row) -> row.child(number).text()).toList();
	}

	/** What stands in a row under a heading. */
	public String cell(String row, String column) {
		return row(row).child(number(columns(), column)).text();
	}

	private static int number(List<String> names, String name) {
		int number = names.indexOf(name);
		if (number < 0) {
			throw new AssertionError("No “" + name + "” among " + names);
		}
		return number;
	}

}
