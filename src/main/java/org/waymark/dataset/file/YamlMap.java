package org.waymark.dataset.file;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

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
 */
public final class YamlMap {

	private final String file;

	private final Node node;

	private final Map<String, Node> keys = new LinkedHashMap<>();

	private final Map<String, Node> values = new LinkedHashMap<>();

	private final Set<String> known = new HashSet<>();

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
	public static void read(DataFile file, Consumer<YamlMap> reader) {
		String text = file.text();
		try {
			Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
			if (root == null) {
				throw DataError.at(file.path(), 1, "1", "keys with values", "an empty file");
			}
			LostText.refuse(file.path(), text, root);
			visit(new YamlMap(file.path(), root), reader);
		}
		catch (MarkedYAMLException ex) {
			throw DataError.at(file.path(), ex.getProblemMark().getLine() + 1,
					String.valueOf(ex.getProblemMark().getColumn() + 1), "YAML", "a mistake: " + ex.getProblem());
		}
		catch (YAMLException ex) {
			throw DataError.in(file.path(), "YAML", "a mistake: " + ex.getMessage());
		}
	}

	private static void visit(YamlMap map, Consumer<YamlMap> reader) {
		reader.accept(map);
		map.keys.forEach((key, node) -> {
			if (!map.known.contains(key)) {
				throw wrong(map.file, node, "one of the keys " + map.known.stream().sorted().toList());
			}
		});
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

	/** A whole number that is not below zero, or null where the key is missing. */
	public Integer optionalInteger(String key) {
		return (optional(key) != null) ? Integer.valueOf(matching(key, "\\d{1,9}", "a whole number")) : null;
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

	/** Visits the keys and values under a key; none where it is missing. */
	public void optionalMap(String key, Consumer<YamlMap> reader) {
		Node value = optional(key);
		if (value != null) {
			visit(new YamlMap(this.file, value), reader);
		}
	}

	public void map(String key, Consumer<YamlMap> reader) {
		visit(new YamlMap(this.file, required(key, "keys with values")), reader);
	}

	/** Visits the items of a list; none where the key is missing. */
	public void forEach(String key, Consumer<YamlMap> reader) {
		items(key).forEach((item) -> visit(new YamlMap(this.file, item), reader));
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
		return wrong(this.file, this.values.get(key), expected);
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
		this.known.add(key);
		return this.values.get(key);
	}

	private Node required(String key, String what) {
		Node value = optional(key);
		if (value == null) {
			throw wrong(this.file, this.node, "the key '" + key + "' with " + what, "none");
		}
		return value;
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
