package org.waymark.dataset.file;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tables of three columns, of which the first two are the key. */
class CsvTableTests {

	private static final String HEADER = "a,b,c\n";

	@Test
	void readsRowsFromTopToBottom() {
		List<String> found = new ArrayList<>();
		int rows = table(HEADER + "1,x,one\n2,x,two\n").forEach((row) -> found.add(row.text("c")));
		assertThat(found).containsExactly("one", "two");
		assertThat(rows).isEqualTo(2);
	}

	@Test
	void readsATableThatHasNoRows() {
		assertThat(table("a,b,c").forEach((row) -> row.text("a"))).isZero();
	}

	@Test
	void readsQuotesCommasAndLinesWithinAValue() {
		assertThat(values(HEADER + "1,\"say \"\"x\"\", y\",\"two\nlines\"\n")).containsExactly("1", "say \"x\", y",
				"two\nlines");
	}

	@Test
	void countsTheLinesWithinAValue() {
		assertComplaint(HEADER + "1,x,\"two\nlines\"\n\n2,y,\n", (row) -> row.text("c"), 5, "c", "a text", "nothing");
	}

	@Test
	void readsAFileThatAWindowsProgramSaved() {
		assertThat(values("\uFEFFa,b,c\r\n1,é,two\r\n")).containsExactly("1", "é", "two");
	}

	/** A curly apostrophe and an é, as programs on Windows save them. */
	@Test
	void refusesAFileThatIsNotUtf8() {
		assertRefused((HEADER + "1,x,one\n2,Doesn\u0092t,\u00E9\n").getBytes(StandardCharsets.ISO_8859_1), 3, 8,
				"UTF-8", "the byte 92");
		assertRefused("a,b,c\r\n\r\n1,caf\u00E9,".getBytes(StandardCharsets.ISO_8859_1), 3, 6, "UTF-8", "the byte E9");
		assertRefused(HEADER.getBytes(StandardCharsets.UTF_16), 1, 1, "UTF-8", "the byte FE");
		assertRefused("a,b,c\u00C3".getBytes(StandardCharsets.ISO_8859_1), 1, 6, "UTF-8", "the byte C3");
	}

	@Test
	void refusesCharactersThatNoTextHolds() {
		assertRefused(bytes(HEADER + "1,x,o\0e\n"), 2, 6, "a character of a text", "U+0000");
		assertRefused(bytes("\uFEFF" + HEADER + "1,\uD83D\uDE00,\u000B"), 2, 5, "a character of a text", "U+000B");
		assertRefused(bytes(HEADER + "1,Doesn\u0092t,"), 2, 8, "a character of a text", "U+0092");
		assertRefused(bytes(HEADER + "1,Doesn\uFFFDt,"), 2, 8, "a character of a text", "U+FFFD");
	}

	@Test
	void refusesAnEmptyFile() {
		assertComplaint("", none(), 1, "a", "a header", "an empty file");
	}

	@Test
	void refusesAColumnOfAnotherName() {
		assertComplaint("a,bee,c\n", none(), 1, "2", "the column b", "'bee'");
	}

	@Test
	void refusesAHeaderThatEndsTooSoon() {
		assertComplaint("a,b\n", none(), 1, "3", "the column c", "the end of the line");
	}

	@Test
	void refusesAColumnTooMany() {
		assertComplaint("a,b,c,d\n", none(), 1, "4", "the end of the line", "'d'");
	}

	@Test
	void namesTheFirstColumnThatARowLacks() {
		assertComplaint(HEADER + "1,x\n", none(), 2, "c", "3 values", "2 values");
	}

	@Test
	void refusesAValueTooMany() {
		assertComplaint(HEADER + "1,x,y,z\n", none(), 2, "4", "3 values", "4 values");
	}

	@Test
	void refusesAKeyASecondTime() {
		assertComplaint(HEADER + "1,x,one\n1,y,two\n1,x,three\n", none(), 4, "a and b",
				"every row to have a key of its own", "'1, x' a second time");
	}

	@Test
	void refusesAQuoteWithoutAnEnd() {
		assertThatExceptionOfType(DataError.class).isThrownBy(() -> table(HEADER + "1,x,\"y\n").forEach(none()))
			.withMessageStartingWith("test.csv: expected comma-separated values, but found a mistake:");
	}

	@Test
	void readsNumbers() {
		assertThat(only("12", (row) -> row.integer("c"))).isEqualTo(12);
		assertThat(only("", (row) -> row.optionalInteger("c"))).isNull();
		assertThat(only("1.50", (row) -> row.decimal("c"))).isEqualTo(new BigDecimal("1.50"));
		assertThat(only("", (row) -> row.optionalDecimal("c"))).isNull();
	}

	@Test
	void refusesTextWhereANumberBelongs() {
		assertComplaint("1.5", (row) -> row.integer("c"), "a whole number");
		assertComplaint("", (row) -> row.integer("c"), "a whole number");
		assertComplaint("1,5", (row) -> row.decimal("c"), "a number");
		assertComplaint("", (row) -> row.decimal("c"), "a number");
	}

	@Test
	void knowsAFigureThatWasNotReleased() {
		assertThat(only("*", (row) -> row.releasedInteger("c"))).isNull();
		assertThat(only("7", (row) -> row.releasedInteger("c"))).isEqualTo(7);
		assertComplaint("", (row) -> row.releasedInteger("c"), "a whole number, or * where it was not released");
	}

	@Test
	void refusesNumbersBelowTheLeastPossible() {
		assertThat(only("0", (row) -> row.notNegative("c", row::integer))).isEqualTo(0);
		assertComplaint("-1", (row) -> row.notNegative("c", row::integer), "a number that is not below zero");
		assertComplaint("0.0", (row) -> row.aboveZero("c", row::decimal), "a number above zero");
		assertThat(only("", (row) -> row.aboveZero("c", row::optionalInteger))).isNull();
	}

	@Test
	void readsFlagsAndWords() {
		assertThat(only("1", (row) -> row.flag("c"))).isEqualTo(true);
		assertThat(only("0", (row) -> row.flag("c"))).isEqualTo(false);
		assertComplaint("true", (row) -> row.flag("c"), "1 or 0");
		assertComplaint("blue", (row) -> row.oneOf("c", "red", "green"), "one of 'red', 'green'");
		assertComplaint("A", (row) -> row.matching("c", "[a-z]", "a small letter"), "a small letter");
	}

	@Test
	void refusesACodeThatNoFileLists() {
		Codes codes = new Codes(Set.of("01", "02"), "a place");
		assertThat(only("02", (row) -> row.code("c", codes))).isEqualTo("02");
		assertComplaint("03", (row) -> row.code("c", codes), "a place");
	}

	@Test
	void refusesATextThatMustBeUniqueASecondTime() {
		Set<String> seen = new HashSet<>();
		assertComplaint(HEADER + "1,x,same\n2,x,same\n", (row) -> row.unique("c", seen), 3, "c",
				"a text that no other row has", "'same'");
	}

	@Test
	void refusesANumberThatTheDatabaseHasNoRoomFor() {
		assertThat(only("99999999.9", (row) -> row.decimal("c"))).isEqualTo(new BigDecimal("99999999.9"));
		assertComplaint("100000000", (row) -> row.decimal("c"), "a number below 100000000");
		assertComplaint("-1e8", (row) -> row.optionalDecimal("c"), "a number below 100000000");
	}

	@Test
	void quotesNoMoreThanTheBeginningOfALongValue() {
		assertThatExceptionOfType(DataError.class)
			.isThrownBy(() -> table(HEADER + "1,x," + "y".repeat(1000)).forEach((row) -> row.integer("c")))
			.satisfies((error) -> assertThat(error.getMessage()).hasSizeLessThan(200).endsWith("yyy…"));
	}

	private static CsvTable table(String text) {
		return table(bytes(text));
	}

	private static CsvTable table(byte[] contents) {
		return CsvTable.of(new DataFile("test.csv", new ByteArrayResource(contents)), 2, "a", "b", "c");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static void assertRefused(byte[] contents, int line, int column, String expected, String found) {
		assertThatExceptionOfType(DataError.class).isThrownBy(() -> table(contents).forEach(none()))
			.withMessage("test.csv, line %d, column %d: expected %s, but found %s", line, column, expected, found);
	}

	private static Consumer<CsvRow> none() {
		return (row) -> {
		};
	}

	private static List<String> values(String text) {
		List<String> values = new ArrayList<>();
		table(text).forEach((row) -> values.addAll(List.of(row.text("a"), row.text("b"), row.text("c"))));
		return values;
	}

	/** Reads a table that has one row, in the last column of which a value stands. */
	private static Object only(String value, Function<CsvRow, Object> reading) {
		List<Object> found = new ArrayList<>();
		table(HEADER + "1,x,\"" + value + "\"\n").forEach((row) -> found.add(reading.apply(row)));
		return found.get(0);
	}

	private static void assertComplaint(String value, Consumer<CsvRow> reading, String expected) {
		assertComplaint(HEADER + "1,x,\"" + value + "\"\n", reading, 2, "c", expected,
				value.isEmpty() ? "nothing" : "'" + value + "'");
	}

	private static void assertComplaint(String text, Consumer<CsvRow> reading, int line, String column, String expected,
			String found) {
		assertThatExceptionOfType(DataError.class).isThrownBy(() -> table(text).forEach(reading))
			.withMessage("test.csv, line %d, column %s: expected %s, but found %s", line, column, expected, found);
	}

}
