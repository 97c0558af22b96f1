package org.waymark;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessagePattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the message files and those who ask for their texts fit each other. */
class MessageTests {

	/** A key in code or in a template, up to its arguments. */
	private static final Pattern USE = Pattern.compile(
			"(?:\\bsay\\(\\s*\"|#\\{\\|?)([a-z][a-z0-9-]*\\.[a-z0-9.-]*)(\"\\s*\\+|\\$\\{|\"\\s*,\\s*|\"\\s*\\)|\\(|})");

	private final Map<String, String> texts = texts();

	private final List<Use> uses = uses();

	@Test
	void everyKeyHasAText() {
		assertThat(this.uses).allSatisfy((use) -> assertThat(keys(use)).as(use.toString()).isNotEmpty());
	}

	@Test
	void everyTextHasAUse() {
		Set<String> used = this.uses.stream().flatMap((use) -> keys(use).stream()).collect(Collectors.toSet());
		assertThat(this.texts.keySet()).allSatisfy((key) -> assertThat(used).contains(key));
	}

	@Test
	void everyArgumentFits() {
		assertThat(this.uses).allSatisfy((use) -> assertThat(keys(use)).allSatisfy(
				(key) -> assertThat(arguments(key)).as("arguments of " + key + ", " + use).isEqualTo(use.arguments())));
	}

	@Test
	void everyTextStandsInTheFileOfItsFeature() {
		for (Path file : files("src/main/resources/messages", ".properties")) {
			String feature = file.getFileName().toString().replaceFirst("(_.*)?\\.properties$", "");
			assertThat(read(file).keySet()).as(file.toString())
				.allSatisfy((key) -> assertThat(key).startsWith(feature + "."));
		}
	}

	private List<String> keys(Use use) {
		return use.prefix() ? this.texts.keySet().stream().filter((key) -> key.startsWith(use.key())).toList()
				: this.texts.containsKey(use.key()) ? List.of(use.key()) : List.of();
	}

	/** How many arguments a text has, those inside of a choice among them. */
	private int arguments(String key) {
		String text = this.texts.get(key);
		if (!text.contains("{")) {
			return 0;
		}
		MessagePattern pattern = new MessagePattern(text);
		return IntStream.range(0, pattern.countParts())
			.mapToObj(pattern::getPart)
			.filter((part) -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
			.mapToInt((part) -> part.getValue() + 1)
			.max()
			.orElse(0);
	}

	private static Map<String, String> texts() {
		Map<String, String> texts = new TreeMap<>();
		files("src/main/resources/messages", ".properties").forEach((file) -> texts.putAll(read(file)));
		return texts;
	}

	private static List<Use> uses() {
		List<Use> uses = new ArrayList<>();
		Stream.of(files("src/main/java", ".java"), files("src/main/resources/templates", ".html"))
			.flatMap(List::stream)
			.forEach((file) -> {
				String source = text(file);
				Matcher use = USE.matcher(source);
				while (use.find()) {
					String after = use.group(2).strip();
					boolean prefix = after.endsWith("+") || after.equals("${");
					int from = prefix ? afterPrefix(source, use.end()) : use.end();
					boolean some = after.endsWith(",") || after.equals("(")
							|| (prefix && source.charAt(from - 1) != ')');
					uses.add(new Use(file.getFileName().toString(), use.group(1), prefix,
							some ? count(source, from) : 0));
				}
			});
		return uses;
	}

	/** Where the arguments begin behind a key that is put together. */
	private static int afterPrefix(String source, int from) {
		int depth = 0;
		for (int at = from; at < source.length(); at++) {
			char letter = source.charAt(at);
			if ((letter == ',' || letter == ')') && depth == 0) {
				return at + 1;
			}
			if (letter == '(') {
				depth++;
			}
			else if (letter == ')') {
				depth--;
			}
		}
		return source.length();
	}

	/** How many arguments there are up to the parenthesis that closes. */
	private static int count(String source, int from) {
		int depth = 0;
		int count = 1;
		boolean quoted = false;
		for (int at = from; at < source.length(); at++) {
			char letter = source.charAt(at);
			if (letter == '"' || (letter == '\'' && source.charAt(at - 1) != '\\')) {
				quoted = !quoted;
			}
			if (quoted) {
				continue;
			}
			if ("([{".indexOf(letter) >= 0) {
				depth++;
			}
			else if (")]}".indexOf(letter) >= 0 && depth-- == 0) {
				return count;
			}
			else if (letter == ',' && depth == 0) {
				count++;
			}
		}
		return count;
	}

	static Map<String, String> read(Path file) {
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(text(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
		return texts;
	}

	private static List<Path> files(String folder, String ending) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A place where a text is asked for.
	 *
	 * @param file where
	 * @param key its key, or what that begins with
	 * @param prefix whether the key is put together there
	 * @param arguments how many arguments it is given
	 */
	private record Use(String file, String key, boolean prefix, int arguments) {
	}

}
