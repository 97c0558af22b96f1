package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A language that nobody speaks: every text of the program in brackets and a third
 * longer. Its message files stand on the class path while a test has it open.
 */
public final class MadeUpLanguage implements AutoCloseable {

	/** What addresses of its pages begin with. */
	public static final String PREFIX = "/qps";

	private static final Path ENGLISH = Path.of("src/main/resources/messages");

	private static final Path MADE_UP = Path.of("target/test-classes/messages");

	private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

	private static final Pattern BETWEEN_DATA = Pattern.compile("[,;:·•()“”|/\\[\\]–—…]|\\s-\\s|\\.(?=\\s|$)");

	private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

	private static final Pattern READ_OUT = Pattern.compile("title|alt|placeholder|aria-label|content|data-words.*");

	private final List<Path> files = new ArrayList<>();

	/** Writes its message files. */
	public MadeUpLanguage() {
		try (Stream<Path> english = Files.list(ENGLISH)) {
			Files.createDirectories(MADE_UP);
			english.filter((file) -> !file.getFileName().toString().contains("_")).forEach(this::write);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Path english) {
		Path file = MADE_UP.resolve(english.getFileName().toString().replace(".properties", "_qps.properties"));
		Properties texts = new Properties();
		MessageTests.read(english).forEach((key, text) -> texts.put(key, inBrackets(text)));
		try (Writer writer = Files.newBufferedWriter(file)) {
			texts.store(writer, null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.files.add(file);
	}

	private static String inBrackets(String text) {
		int length = Math.max(3, text.replaceAll("<[^>]*>|\\{[^{}]*}", "").length());
		return "⟦" + text + "~".repeat(length / 3 - 1).replaceAll("~{5}", "~~~~ ") + "⟧";
	}

	/** Takes its message files away. */
	@Override
	public void close() {
		for (Path file : this.files) {
			try {
				Files.deleteIfExists(file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/**
	 * What a page says that is neither in brackets nor in the data.
	 * @param data all texts of the data
	 */
	static List<String> foreignWords(Document page, String data) {
		List<String> foreign = new ArrayList<>();
		page.select("script, style, meta[name=color-scheme], meta[name=viewport], a[hreflang]").remove();
		Brackets brackets = new Brackets((words) -> {
			for (String part : BETWEEN_DATA.split(ADDRESS.matcher(words).replaceAll("|"))) {
				String plain = plain(part);
				if (WORD.matcher(plain).find() && !data.contains(plain)) {
					foreign.add(part.strip());
				}
			}
		});
		page.traverse((node, depth) -> {
			if (node instanceof TextNode text) {
				brackets.read(text.getWholeText());
			}
			if (node instanceof Element element) {
				for (Attribute attribute : element.attributes()) {
					if (READ_OUT.matcher(attribute.getKey()).matches()) {
						new Brackets(brackets.outside).read(attribute.getValue());
					}
				}
			}
		});
		return foreign;
	}

	/** All texts of some data files, as they are compared. */
	static String data(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(MadeUpLanguage::text).collect(Collectors.joining("\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return plain(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String plain(String text) {
		return text.replace('’', '\'').replace("\"\"", "\"").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
	}

	/** Reads on through texts and hands over what stands outside of brackets. */
	private static final class Brackets {

		private static final Map<Character, Integer> DEPTHS = Map.of('⟦', 1, '⟧', -1);

		private final Consumer<String> outside;

		private int depth;

		Brackets(Consumer<String> outside) {
			this.outside = outside;
		}

		void read(String text) {
			StringBuilder words = new StringBuilder();
			for (char letter : text.toCharArray()) {
				int step = DEPTHS.getOrDefault(letter, 0);
				if (step == 0 && this.depth == 0) {
					words.append(letter);
				}
				else if (step != 0) {
					words.append('|');
				}
				this.depth += step;
			}
			this.outside.accept(words.toString());
		}

	}

}
