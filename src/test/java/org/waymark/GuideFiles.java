package org.waymark;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The guides' files, read without any code of the program. */
public final class GuideFiles {

	private static final Path FOLDER = Path.of("data/careers/en");

	private static final Map<String, Map<String, Object>> GUIDES = readAll();

	private GuideFiles() {
	}

	/** All guides by their slugs. */
	public static Map<String, Map<String, Object>> all() {
		return GUIDES;
	}

	private static Map<String, Map<String, Object>> readAll() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			Map<String, Map<String, Object>> guides = new TreeMap<>();
			files.filter((file) -> file.toString().endsWith(".yaml"))
				.forEach((file) -> guides.put(file.getFileName().toString().replace(".yaml", ""), read(file)));
			return Collections.unmodifiableMap(guides);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Their slugs, from A to Z. */
	public static List<String> slugs() {
		return List.copyOf(all().keySet());
	}

	/** The slug of the guide that describes an occupation; its own if none does. */
	public static String address(String soc, String slug) {
		return GUIDES.values()
			.stream()
			.filter((guide) -> soc.equals(guide.get("soc")) && !"title".equals(guide.get("describes")))
			.map((guide) -> (String) guide.get("slug"))
			.findFirst()
			.orElse(slug);
	}

	static Map<String, Object> read(Path file) {
		try (Reader text = Files.newBufferedReader(file)) {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All texts below some keys and values, those under certain keys left out. */
	public static List<String> texts(Object node, Collection<String> leftOut) {
		List<String> texts = new ArrayList<>();
		if (node instanceof Map<?, ?> map) {
			map.forEach((key, value) -> {
				if (!leftOut.contains(String.valueOf(key))) {
					texts.addAll(texts(value, leftOut));
				}
			});
		}
		else if (node instanceof Collection<?> list) {
			list.forEach((member) -> texts.addAll(texts(member, leftOut)));
		}
		else if (node instanceof String text) {
			texts.add(text.strip().replaceAll("\\s+", " "));
		}
		return texts;
	}

	/** The items of a list, by its key or by two keys with a dot between; maybe none. */
	@SuppressWarnings("unchecked")
	public static List<Map<String, Object>> items(Map<String, Object> guide, String path) {
		return (List<Map<String, Object>>) (List<?>) list(guide, path);
	}

	/** A list, by its key or by two keys with a dot between; maybe empty. */
	public static List<?> list(Map<String, Object> guide, String path) {
		Object node = guide;
		for (String key : path.split("\\.")) {
			node = (node instanceof Map<?, ?> map) ? map.get(key) : null;
		}
		return (node instanceof List<?> list) ? list : List.of();
	}

}
