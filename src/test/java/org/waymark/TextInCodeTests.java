package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** That no class says by itself what a reader sees: words are in the message files. */
class TextInCodeTests {

	/**
	 * Loaders, the engine of loading and the command line speak to whoever runs the
	 * program.
	 */
	private static final Pattern FOR_OPERATORS = Pattern
		.compile(".*(?:/dataset/|/loading/|/command/|/store/|Loader\\.java|Repository\\.java).*");

	private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");

	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

	/** Two words, a name alone, or a piece of a sentence that is glued to another. */
	private static final Pattern WORDS = Pattern
		.compile("\\p{L}{2,} \\p{L}{2,}|^\\p{Lu}\\p{Ll}{2,}$|\\p{Ll} $|^ \\p{Ll}");

	/** What programmers and operators read, and patterns. */
	private static final Pattern NOT_SHOWN = Pattern
		.compile("throw |Exception\\(|Error\\(|Assert\\.|logger\\.|@\\w+\\(|wrong\\(|Codes\\.of|Pattern|expected\\(");

	/** Terms of BLS and of schema.org as data have them, and what operators are told. */
	private static final Set<String> TERMS = Set.of("Occupation", "Country", "State",
			"No formal educational credential", "High school diploma or equivalent", "Some college, no degree",
			"Postsecondary nondegree award", "Doctoral or professional degree", "Short-term on-the-job training",
			"None", "Moderate-term on-the-job training", "Long-term on-the-job training", "Apprenticeship",
			"Less than 5 years", "5 years or more", "All Other", ", | or ", " or ", " class=\\\"", "starting pay",
			"later pay", "earnings while training", "occupation, or title for one job title inside it",
			"the id of one of the guide's sources");

	@Test
	void noClassSaysAnythingItself() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter((it) -> it.toString().endsWith(".java")).toList()) {
				if (!FOR_OPERATORS.matcher(file.toString()).matches()) {
					assertThat(texts(Files.readString(file))).as(file.toString()).isEmpty();
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "return \"Pay in every state\";", "label(\"Median\");", "return \"In \" + place;",
			"return count + \" careers\";" })
	void findsTextInCode(String code) {
		assertThat(texts(code)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "return Messages.say(\"career.pay.title\");", "// \"Pay in every state\"",
			"throw new IllegalStateException(\"The page has no head\");", "logger.info(\"A page was made\");" })
	void leavesTheRestAlone(String code) {
		assertThat(texts(code)).isEmpty();
	}

	private static List<String> texts(String source) {
		String code = COMMENT.matcher(source).replaceAll("");
		return LITERAL.matcher(code)
			.results()
			.filter((literal) -> WORDS.matcher(literal.group(1)).find() && !TERMS.contains(literal.group(1)))
			.filter((literal) -> !NOT_SHOWN
				.matcher(code.substring(Math.max(0, code.lastIndexOf(';', literal.start())), literal.start()))
				.find())
			.map((literal) -> literal.group(1))
			.toList();
	}

}
