package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The years of releases are data: neither code nor schema nor the name of a column has
 * any.
 */
class YearsTests {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[1-4]\\d(?![-\\d])");

	private static final Pattern COMMENT = Pattern.compile("^\\s*(?:/?\\*|//|--)");

	@ParameterizedTest
	@ValueSource(strings = { "src/main/java", "src/main/resources/db" })
	void noneStandsIn(String folder) throws IOException {
		assertThat(files(folder, "")).isNotEmpty()
			.allSatisfy((file) -> assertThat(Files.readAllLines(file)).as("%s", file)
				.noneMatch((line) -> YEAR.matcher(line).find() && !COMMENT.matcher(line).find()));
	}

	@ParameterizedTest
	@ValueSource(strings = "data")
	void noneIsInTheHeaderOfATable(String folder) throws IOException {
		assertThat(files(folder, ".csv")).isNotEmpty()
			.allSatisfy(
					(file) -> assertThat(Files.readAllLines(file).get(0)).as("%s", file).doesNotContainPattern(YEAR));
	}

	private static List<Path> files(String folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter(Files::isRegularFile).filter((file) -> file.toString().endsWith(ending)).toList();
		}
	}

}
