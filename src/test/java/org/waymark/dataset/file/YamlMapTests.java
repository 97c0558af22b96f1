package org.waymark.dataset.file;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class YamlMapTests {

	private static final Codes CODES = new Codes(Set.of("red", "green"), "a color");

	@Test
	void readsTexts() {
		assertThat(only("a: one", (map) -> map.text("a"))).isEqualTo("one");
		assertThat(only("a: \"two\\nlines\"", (map) -> map.text("a"))).isEqualTo("two\nlines");
		assertThat(only("b: one", (map) -> map.optionalText("b") + map.optionalText("a"))).isEqualTo("onenull");
	}

	@Test
	void takesATextForWhatItSaysEvenIfItLooksLikeANumber() {
		assertThat(only("a: 0012", (map) -> map.text("a"))).isEqualTo("0012");
	}

	@Test
	void readsNumbersDatesAndFlags() {
		assertThat(only("a: 12", (map) -> map.optionalInteger("a"))).isEqualTo(12);
		assertThat(only("{}", (map) -> map.optionalInteger("a"))).isNull();
		assertThat(only("a: 2026-11-22", (map) -> map.date("a"))).isEqualTo(LocalDate.of(2026, 11, 22));
		assertThat(only("a: true", (map) -> map.flag("a"))).isEqualTo(true);
		assertThat(only("{}", (map) -> map.flag("a"))).isEqualTo(false);
	}

	@Test
	void readsListsAndKeysUnderKeys() {
		List<String> found = new ArrayList<>();
		only("a:\n  - b: one\n  - b: two\nc: [three]\nd:\n  e: four\n", (map) -> {
			found.addAll(map.list("a", (item) -> item.text("b")));
			found.addAll(map.texts("c"));
			found.add(map.text("d.e"));
			found.addAll(map.list("none", (item) -> "never"));
			found.addAll(map.texts("none.too"));
			return found;
		});
		assertThat(found).containsExactly("one", "two", "three", "four");
	}

	@Test
	void readsAFileThatAWindowsProgramSaved() {
		assertThat(only("\uFEFF# from Windows\r\na: é\r\n", (map) -> map.text("a"))).isEqualTo("é");
	}

	@Test
	void refusesAnEmptyFile() {
		assertComplaint("", (map) -> map.text("a"), 1, 1, "keys with values, but found an empty file");
		assertComplaint("# nothing\n", (map) -> map.text("a"), 1, 1, "keys with values, but found an empty file");
	}

	@Test
	void refusesAFileThatIsAList() {
		assertComplaint("- a\n", (map) -> map.text("a"), 1, 1, "keys with values, but found a sequence");
	}

	@Test
	void refusesBrokenYaml() {
		assertComplaint("a: one\nb: [two\n", (map) -> map.text("a"), 3, 1,
				"YAML, but found a mistake: expected ',' or ']', but got <stream end>");
		assertComplaint("a: one\n\tb: two\n", (map) -> map.text("a"), 2, 1,
				"YAML, but found a mistake: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB)"
						+ " for indentation)");
	}

	@Test
	void refusesCharactersThatNoTextHolds() {
		assertComplaint("a: one\nb: t\0wo", (map) -> map.text("a"), 2, 5, "a character of a text, but found U+0000");
		assertComplaint("a: \u0085", (map) -> map.text("a"), 1, 4, "a character of a text, but found U+0085");
		assertComplaint("a: \"o\\0e\"", (map) -> map.text("a"), 1, 4,
				"a text without control characters, but found one of them, by its code");
	}

	@Test
	void refusesAFileThatIsNotUtf8() {
		byte[] contents = "a: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
		assertThatExceptionOfType(DataError.class).isThrownBy(
				() -> YamlMap.read(new DataFile("test.yaml", new ByteArrayResource(contents)), (map) -> map.text("a")))
			.withMessage("test.yaml, line 1, column 7: expected UTF-8, but found the byte E9");
	}

	@Test
	void refusesATextThatAHashCutsShort() {
		String expected = "no comment behind a text, or quotes around it if the # belongs to it, but found ";
		assertComplaint("a: wiring #1 in the state\n", (map) -> map.text("a"), 1, 11, expected + "'#1 in the state'");
		assertComplaint("a:\n  - b: wiring\n      of kind   #1\n", (map) -> map.texts("a"), 3, 17, expected + "'#1'");
		assertComplaint("a:\n  - wiring #1\n", (map) -> map.texts("a"), 2, 12, expected + "'#1'");
		assertComplaint("a: [one,\n  two #2\n  ]\n", (map) -> map.texts("a"), 2, 7, expected + "'#2'");
		assertComplaint("a: 😀 #1\n", (map) -> map.text("a"), 1, 6, expected + "'#1'");
	}

	@Test
	void refusesATextWhoseFirstWordYamlTakesAway() {
		assertComplaint("a: !important things\n", (map) -> map.text("a"), 1, 4,
				"quotes around a text that begins with !, but found '!important things'");
		assertComplaint("a:\n  - &more things\n", (map) -> map.texts("a"), 2, 5,
				"quotes around a text that begins with &, but found '&more things'");
	}

	@Test
	void takesCommentsThatCutNothing() {
		assertThat(only("# about a\na: wiring#1\n", (map) -> map.text("a"))).isEqualTo("wiring#1");
		assertThat(only("a: # below\n  - one\n  # between\n  - two\n", (map) -> map.texts("a").size())).isEqualTo(2);
		assertThat(only("a: 'wiring #1' # quoted\n", (map) -> map.text("a"))).isEqualTo("wiring #1");
		assertThat(only("a: |\n  wiring #1\n", (map) -> map.text("a"))).isEqualTo("wiring #1\n");
		assertThat(only("a: [one, two] # list\n", (map) -> map.texts("a").size())).isEqualTo(2);
		assertThat(only("a: one\n\n# end\n", (map) -> map.text("a"))).isEqualTo("one");
	}

	@Test
	void refusesAKeyASecondTime() {
		assertComplaint("a: one\nb: two\na: three\n", (map) -> map.text("a"), 3, 1,
				"the key 'a' only once, but found 'a'");
	}

	@Test
	void refusesAKeyThatNobodyAskedFor() {
		assertComplaint("a: one\nbee: two\n", (map) -> map.text("a"), 2, 1, "one of the keys [a], but found 'bee'");
		assertComplaint("a:\n  - b: one\n    bee: two\n", (map) -> map.list("a", (item) -> item.text("b")), 3, 5,
				"one of the keys [b], but found 'bee'");
		assertComplaint("a:\n  b: one\n  bee: two\n", (map) -> map.text("a.b"), 3, 3,
				"one of the keys [b], but found 'bee'");
	}

	@Test
	void refusesAKeyThatIsMissing() {
		assertComplaint("a:\n  - b: one\n", (map) -> map.list("a", (item) -> item.text("c")), 2, 5,
				"the key 'c' with a text, but found none");
		assertComplaint("a:\n  b: one\n", (map) -> map.text("a.c"), 2, 3, "the key 'c' with a text, but found none");
		assertComplaint("a: one\n", (map) -> map.text("b.c"), 1, 1,
				"the key 'b' with keys with values, but found none");
	}

	@Test
	void refusesAKeyWithoutAValue() {
		assertComplaint("a:\n", (map) -> map.text("a"), 1, 3, "a text, but found ''");
	}

	@Test
	void refusesValuesOfAnotherKind() {
		assertComplaint("a: [one]\n", (map) -> map.text("a"), 1, 4, "a text, but found a sequence");
		assertComplaint("a: one\n", (map) -> map.texts("a"), 1, 4, "a list, but found 'one'");
		assertComplaint("a: {b: one}\n", (map) -> map.texts("a"), 1, 4, "a list, but found a mapping");
		assertComplaint("a: one\n", (map) -> map.text("a.b"), 1, 4, "keys with values, but found 'one'");
		assertComplaint("a: 1.5\n", (map) -> map.optionalInteger("a"), 1, 4, "a whole number, but found '1.5'");
		assertComplaint("a: -1\n", (map) -> map.optionalInteger("a"), 1, 4, "a whole number, but found '-1'");
		assertComplaint("a: 2026-02-30\n", (map) -> map.date("a"), 1, 4,
				"a date such as 2026-11-22, but found '2026-02-30'");
		assertComplaint("a: maybe\n", (map) -> map.flag("a"), 1, 4, "true or false, but found 'maybe'");
	}

	@Test
	void readsConstants() {
		TimeUnit[] units = { TimeUnit.SECONDS, TimeUnit.DAYS };
		assertThat(only("a: days", (map) -> map.oneOf("a", units))).isEqualTo(TimeUnit.DAYS);
		assertComplaint("a: DAYS\n", (map) -> map.oneOf("a", units), 1, 4, "seconds or days, but found 'DAYS'");
	}

	@Test
	void refusesANumberBelowAnother() {
		assertThat(only("a: {b: 1, c: 1}", (map) -> map.optionalInteger("a.c", "a.b"))).isEqualTo(1);
		assertThat(only("a: {b: 1}", (map) -> map.optionalInteger("a.c", "a.b"))).isNull();
		assertComplaint("a: {b: 2, c: 1}\n", (map) -> map.optionalInteger("a.c", "a.b"), 1, 14,
				"a number that is not below b, but found '1'");
	}

	@Test
	void refusesACodeThatNoFileLists() {
		assertComplaint("a: one\nb:   blue\n", (map) -> map.text("a").concat(map.code("b", CODES)), 2, 6,
				"a color, but found 'blue'");
	}

	@Test
	void needsNoCodeWhereNoneMustBe() {
		assertThat(only("a: red", (map) -> map.optionalCode("a", CODES))).isEqualTo("red");
		assertThat(only("{}", (map) -> map.optionalCode("a", CODES))).isNull();
	}

	private static Object only(String text, Function<YamlMap, Object> reader) {
		return YamlMap.read(new DataFile("test.yaml", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))),
				reader);
	}

	private static void assertComplaint(String text, Function<YamlMap, Object> reader, int line, int column,
			String complaint) {
		assertThatExceptionOfType(DataError.class).isThrownBy(() -> only(text, reader))
			.withMessage("test.yaml, line %d, column %d: expected %s", line, column, complaint);
	}

}
