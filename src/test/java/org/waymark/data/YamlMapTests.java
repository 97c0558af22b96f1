package org.waymark.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class YamlMapTests {

	private static final Codes CODES = new Codes(Set.of("red", "green"), "a colour");

	@Test
	void readsTexts() throws IOException {
		assertThat(only("a: one", (map) -> map.text("a"))).isEqualTo("one");
		assertThat(only("a: \"two\\nlines\"", (map) -> map.text("a"))).isEqualTo("two\nlines");
		assertThat(only("b: one", (map) -> map.optionalText("b") + map.optionalText("a"))).isEqualTo("onenull");
	}

	@Test
	void takesATextForWhatItSaysEvenIfItLooksLikeANumber() throws IOException {
		assertThat(only("a: 0012", (map) -> map.text("a"))).isEqualTo("0012");
	}

	@Test
	void readsNumbersDatesAndFlags() throws IOException {
		assertThat(only("a: 12", (map) -> map.optionalInteger("a"))).isEqualTo(12);
		assertThat(only("{}", (map) -> map.optionalInteger("a"))).isNull();
		assertThat(only("a: 2026-11-22", (map) -> map.date("a"))).isEqualTo(LocalDate.of(2026, 11, 22));
		assertThat(only("a: true", (map) -> map.flag("a"))).isEqualTo(true);
		assertThat(only("{}", (map) -> map.flag("a"))).isEqualTo(false);
	}

	@Test
	void readsListsAndKeysUnderKeys() throws IOException {
		List<String> found = new ArrayList<>();
		read("a:\n  - b: one\n  - b: two\nc: [three]\nd:\n  e: four\n", (map) -> {
			map.forEach("a", (item) -> found.add(item.text("b")));
			found.addAll(map.texts("c"));
			map.map("d", (under) -> found.add(under.text("e")));
			map.forEach("none", (item) -> found.add("never"));
			map.optionalMap("none", (under) -> found.add("never"));
		});
		assertThat(found).containsExactly("one", "two", "three", "four");
	}

	@Test
	void readsAFileThatAWindowsProgramSaved() throws IOException {
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
	void refusesCharactersThatYamlHasNot() {
		assertThatExceptionOfType(DataError.class).isThrownBy(() -> read("a: \u0000", (map) -> map.text("a")))
			.withMessageStartingWith("test.yaml: expected YAML, but found a mistake: ");
	}

	@Test
	void refusesAKeyASecondTime() {
		assertComplaint("a: one\nb: two\na: three\n", (map) -> map.text("a"), 3, 1,
				"the key 'a' only once, but found 'a'");
	}

	@Test
	void refusesAKeyThatNobodyAskedFor() {
		assertComplaint("a: one\nbee: two\n", (map) -> map.text("a"), 2, 1, "one of the keys [a], but found 'bee'");
		assertComplaint("a:\n  - b: one\n    bee: two\n", (map) -> map.forEach("a", (item) -> item.text("b")), 3, 5,
				"one of the keys [b], but found 'bee'");
	}

	@Test
	void refusesAKeyThatIsMissing() {
		assertComplaint("a:\n  - b: one\n", (map) -> map.forEach("a", (item) -> item.text("c")), 2, 5,
				"the key 'c' with a text, but found none");
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
		assertComplaint("a: one\n", (map) -> map.map("a", (under) -> under.text("b")), 1, 4,
				"keys with values, but found 'one'");
		assertComplaint("a: 1.5\n", (map) -> map.optionalInteger("a"), 1, 4, "a whole number, but found '1.5'");
		assertComplaint("a: -1\n", (map) -> map.optionalInteger("a"), 1, 4, "a whole number, but found '-1'");
		assertComplaint("a: 2026-02-30\n", (map) -> map.date("a"), 1, 4,
				"a date such as 2026-11-22, but found '2026-02-30'");
		assertComplaint("a: maybe\n", (map) -> map.flag("a"), 1, 4, "true or false, but found 'maybe'");
	}

	@Test
	void refusesACodeThatNoFileLists() {
		assertComplaint("a: one\nb:   blue\n", (map) -> map.text("a").concat(map.code("b", CODES)), 2, 6,
				"a colour, but found 'blue'");
	}

	@Test
	void needsNoCodeWhereNoneMustBe() throws IOException {
		assertThat(only("a: red", (map) -> map.optionalCode("a", CODES))).isEqualTo("red");
		assertThat(only("{}", (map) -> map.optionalCode("a", CODES))).isNull();
	}

	@Test
	void tellsWhereAValueStandsThatTheDatabaseHasNoRoomFor() {
		assertComplaint("a: one\nb:\n  c: two\nd:\n  - three\n  - four\n", (map) -> {
			map.text("a");
			map.texts("d");
			map.map("b", (under) -> {
				under.text("c");
				throw new UnfitValueException("four", "a short text");
			});
		}, 6, 5, "a short text, but found 'four'");
	}

	private static void read(String text, Consumer<YamlMap> reader) throws IOException {
		YamlMap.read(new DataFile("test.yaml", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))), reader);
	}

	private static Object only(String text, Function<YamlMap, Object> reading) throws IOException {
		List<Object> found = new ArrayList<>();
		read(text, (map) -> found.add(reading.apply(map)));
		return found.get(0);
	}

	private static void assertComplaint(String text, Consumer<YamlMap> reader, int line, int column, String complaint) {
		assertThatExceptionOfType(DataError.class).isThrownBy(() -> read(text, reader))
			.withMessage("test.yaml, line %d, column %d: expected %s", line, column, complaint);
	}

}
