package org.waymark.dataset.file;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Keys and values of a YAML file, read so that every complaint knows its line and column.
 * A key that stands below another is asked for by both, with a dot between.
 */
public final class YamlMap {

	private final String file;

	private final Node node;

	private final Map<String, Node> keys = new LinkedHashMap<>();

	private final Map<String, Node> values = new LinkedHashMap<>();

	private final Set<String> known = new HashSet<>();

	private final Map<String, YamlMap> maps = new LinkedHashMap<>();

	private YamlMap(String file, Node node) {
		this.file = file;
		this.node = node;
		if (!(node instanceof MappingNode mapping)) {
			throw wrong(file, node, "keys with values");
		}
		for (NodeTuple tuple : mapping.getValue()) {
			String key = scalar(file, tuple.getKeyNode());
			if (this.keys.put(key, tuple.getKeyNode()) != null) {
				throw wrong(file, tuple.getKeyNode(), "the key '" + key + "' only once");
			}
			this.values.put(key, tuple.getValueNode());
		}
	}

	/** Reads a file and makes sure that every key in it was asked for. */
	public static <T> T read(DataFile file, Function<YamlMap, T> reader) {
		String text = file.text();
		try {
			Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
			if (root == null) {
				throw DataError.at(file.path(), 1, "1", "keys with values", "an empty file");
			}
			LostText.refuse(file.path(), text, root);
			return visit(new YamlMap(file.path(), root), reader);
		}
		catch (MarkedYAMLException ex) {
			throw DataError.at(file.path(), ex.getProblemMark().getLine() + 1,
					String.valueOf(ex.getProblemMark().getColumn() + 1), "YAML", "a mistake: " + ex.getProblem());
		}
		catch (YAMLException ex) {
			throw DataError.in(file.path(), "YAML", "a mistake: " + ex.getMessage());
		}
	}

	private static <T> T visit(YamlMap map, Function<YamlMap, T> reader) {
		T read = reader.apply(map);
		map.refuseUnknownKeys();
		return read;
	}

	private void refuseUnknownKeys() {
		this.keys.forEach((key, node) -> {
			if (!this.known.contains(key)) {
				throw wrong(this.file, node, "one of the keys " + this.known.stream().sorted().toList());
			}
		});
		this.maps.values().forEach(YamlMap::refuseUnknownKeys);
	}

	public String text(String key) {
		return scalar(this.file, required(key, "a text"));
	}

	public String optionalText(String key) {
		Node value = optional(key);
		return (value != null) ? scalar(this.file, value) : null;
	}

	/** A text that must be one of some codes. */
	public String code(String key, Codes codes) {
		String value = text(key);
		if (!codes.has(value)) {
			throw wrong(key, codes.description());
		}
		return value;
	}

	/** A text that must be one of some codes, or null where the key is missing. */
	public String optionalCode(String key, Codes codes) {
		return (optional(key) != null) ? code(key, codes) : null;
	}

	/** A text of a certain form. */
	public String matching(String key, String form, String expected) {
		String value = text(key);
		if (!value.matches(form)) {
			throw wrong(key, expected);
		}
		return value;
	}

	/** One of some constants, in small letters. */
	public <E extends Enum<E>> E oneOf(String key, E[] constants) {
		List<String> names = Stream.of(constants).map((one) -> one.name().toLowerCase(Locale.ROOT)).toList();
		int last = names.size() - 1;
		String expected = String.join(", ", names.subList(0, last)) + " or " + names.get(last);
		return constants[names.indexOf(matching(key, String.join("|", names), expected))];
	}

	/** The address of a web page. */
	public String webAddress(String key) {
		return matching(key, "https?://\\S+", "an address that starts with https://");
	}

	/** A whole number that is not below zero, or null where the key is missing. */
	public Integer optionalInteger(String key) {
		return (optional(key) != null) ? Integer.valueOf(matching(key, "\\d{1,9}", "a whole number")) : null;
	}

	/** The same, where there may be another key with a number that it is not below. */
	public Integer optionalInteger(String key, String lowest) {
		Integer number = optionalInteger(key);
		Integer least = optionalInteger(lowest);
		if (number != null && least != null && number < least) {
			throw wrong(key, "a number that is not below " + lowest.substring(lowest.lastIndexOf('.') + 1));
		}
		return number;
	}

	public LocalDate date(String key) {
		try {
			return LocalDate.parse(text(key));
		}
		catch (DateTimeParseException ex) {
			throw wrong(key, "a date such as 2026-11-22");
		}
	}

	public boolean flag(String key) {
		return optional(key) != null && "true".equals(matching(key, "true|false", "true or false"));
	}

	/** What is read of the items of a list; nothing where the key is missing. */
	public <T> List<T> list(String key, Function<YamlMap, T> reader) {
		List<T> read = new ArrayList<>();
		items(key).forEach((item) -> read.add(visit(new YamlMap(this.file, item), reader)));
		return read;
	}

	/** The texts of a list; none where the key is missing. */
	public List<String> texts(String key) {
		List<String> texts = new ArrayList<>();
		items(key).forEach((item) -> texts.add(scalar(this.file, item)));
		return texts;
	}

	/** A complaint about the whole. */
	public DataError wrong(String expected) {
		return wrong(this.file, this.node, expected, this.keys.keySet().toString());
	}

	public boolean has(String key) {
		return optional(key) != null;
	}

	public DataError wrong(String key, String expected) {
		return wrong(this.file, optional(key), expected);
	}

	private List<Node> items(String key) {
		Node value = optional(key);
		if (value == null) {
			return List.of();
		}
		if (value instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		throw wrong(this.file, value, "a list");
	}

	private Node optional(String key) {
		int dot = key.indexOf('.');
		if (dot < 0) {
			this.known.add(key);
			return this.values.get(key);
		}
		YamlMap above = above(key, dot);
		return (above != null) ? above.optional(key.substring(dot + 1)) : null;
	}

	private Node required(String key, String what) {
		Node value = optional(key);
		if (value != null) {
			return value;
		}
		int dot = key.indexOf('.');
		YamlMap above = (dot < 0) ? null : above(key, dot);
		if (above != null) {
			return above.required(key.substring(dot + 1), what);
		}
		throw wrong(this.file, this.node, (dot < 0) ? "the key '" + key + "' with " + what
				: "the key '" + key.substring(0, dot) + "' with keys with values", "none");
	}

	/** What stands under the key before a dot; null where that is missing. */
	private YamlMap above(String key, int dot) {
		String first = key.substring(0, dot);
		Node value = optional(first);
		return (value != null) ? this.maps.computeIfAbsent(first, (any) -> new YamlMap(this.file, value)) : null;
	}

	private static String scalar(String file, Node node) {
		if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			if (scalar.getValue().chars().anyMatch(PlainText::unfit)) {
				throw wrong(file, node, "a text without control characters", "one of them, by its code");
			}
			return scalar.getValue();
		}
		throw wrong(file, node, "a text");
	}

	private static DataError wrong(String file, Node node, String expected) {
		return wrong(file, node, expected,
				(node instanceof ScalarNode scalar) ? "'" + scalar.getValue() + "'" : "a " + node.getNodeId());
	}

	private static DataError wrong(String file, Node node, String expected, String found) {
		return DataError.at(file, node.getStartMark().getLine() + 1,
				String.valueOf(node.getStartMark().getColumn() + 1), expected, found);
	}

}
