package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No text that a reader sees has a word that the editor's sheet tells writers to avoid.
 */
class WordListTests {

	/** Names of sources and issuers, which are not our words, and codes. */
	private static final Set<String> NOT_OURS = Set.of("sources", "source", "cost_source", "issuer", "school", "slug",
			"soc", "id", "link");

	@Test
	void theSheetHasWords() {
		assertThat(WordList.words()).hasSizeGreaterThan(100)
			.contains("whom", "dear", "sit an exam", "licence", "judgement", "rewarding");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Whom it suits.", "a dear place", "You may sit\nthe exam.", "Get a licence." })
	void aWordToAvoidIsFound(String text) {
		assertThat(WordList.in(text)).hasSize(1);
		assertThat(wrong(Map.of("planted", List.of("You check charts.", text)))).containsOnlyKeys("planted");
		assertThat(wrong(Map.of("guide", GuideFiles.texts(Map.of("fits", List.of(text)), NOT_OURS)))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "You license drivers.", "A gray dearth of centers.", "The ward, the mark and the tick",
			"The Global Wind Organisation asks for it." })
	void aGoodWordIsNot(String text) {
		assertThat(WordList.in(text)).isEmpty();
	}

	@Test
	void noMessageHasAny() throws IOException {
		Map<String, Collection<String>> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			files.filter((file) -> !file.getFileName().toString().contains("_"))
				.forEach((file) -> texts.putAll(MessageTests.read(file)
					.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> List.of(entry.getValue())))));
		}
		assertThat(texts).hasSizeGreaterThan(500);
		assertThat(wrong(texts)).isEmpty();
	}

	@Test
	void noGuideHasAny() {
		Map<String, Collection<String>> texts = new TreeMap<>();
		GuideFiles.all().forEach((slug, guide) -> texts.put(slug, GuideFiles.texts(guide, NOT_OURS)));
		assertThat(texts).hasSizeGreaterThanOrEqualTo(30);
		assertThat(wrong(texts)).isEmpty();
	}

	@Test
	void noBriefHasAny() {
		Map<String, Collection<String>> texts = new TreeMap<>();
		BriefFiles.all().forEach((name, brief) -> texts.put(name, BriefFiles.texts(brief)));
		assertThat(texts).hasSizeGreaterThan(700);
		assertThat(wrong(texts)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "occupations/en/summaries.csv: summary", "occupations/en/skills.csv: name",
			"occupations/en/skills.csv: meaning", "occupations/en/wishes.csv: says", "occupations/en/sectors.csv: name",
			"sources/en/sources.csv: limitations", "training/entry-education.csv: note", "claims/en/claims.csv: note",
			"claims/en/reasons.csv: text", "claims/en/reasons.csv: title" })
	void noColumnOfOurWordsHasAny(String place) {
		String[] column = place.split(": ");
		List<String> texts = DataFiles.read("data/" + column[0])
			.stream()
			.map((row) -> row.getField(column[1]))
			.toList();
		assertThat(texts).isNotEmpty();
		assertThat(wrong(Map.of(place, texts))).isEmpty();
	}

	@Test
	void noPageOfTheDocsHasAnyButTheSheet() throws IOException {
		Map<String, Collection<String>> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(Path.of("src/docs"))) {
			for (Path file : Stream.concat(files, Stream.of(Path.of("README.md"), Path.of("data/README.md")))
				.toList()) {
				if (file.toString().endsWith(".md") && !file.endsWith("style.md")) {
					// names of keys and files stand between backticks
					texts.put(file.toString(),
							List.of(Files.readString(file).replaceAll("(?s)```.*?```|`[^`]*`", " ")));
				}
			}
		}
		assertThat(wrong(texts)).isEmpty();
	}

	/** The words to avoid by where they are. */
	private static Map<String, List<String>> wrong(Map<String, ? extends Collection<String>> texts) {
		Map<String, List<String>> wrong = new TreeMap<>();
		texts.forEach((where, all) -> {
			List<String> found = all.stream()
				.flatMap((text) -> WordList.in(text).stream().map((word) -> word + " in “" + text + "”"))
				.map((line) -> (line.length() > 120) ? line.substring(0, 120) : line)
				.toList();
			if (!found.isEmpty()) {
				wrong.put(where, found);
			}
		});
		return wrong;
	}

}
