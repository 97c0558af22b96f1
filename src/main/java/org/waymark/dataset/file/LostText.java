package org.waymark.dataset.file;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Refuses what YAML would silently take out of a text: all behind a {@code #}, and a
 * first word that begins with {@code !} or {@code &}.
 *
 * @param file the path of the file below the data folder
 * @param lines its lines
 */
record LostText(String file, String[] lines) {

	static void refuse(String file, String text, Node root) {
		new LostText(file, text.split("\\R", -1)).visit(root);
	}

	private void visit(Node node) {
		String start = rest(node.getStartMark());
		if (start.startsWith("!") || start.startsWith("&")) {
			throw wrong(node.getStartMark(), 0, "quotes around a text that begins with " + start.charAt(0), start);
		}
		if (node instanceof MappingNode mapping) {
			mapping.getValue().forEach((tuple) -> {
				visit(tuple.getKeyNode());
				visit(tuple.getValueNode());
			});
		}
		else if (node instanceof SequenceNode list) {
			list.getValue().forEach(this::visit);
		}
		else if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
			refuseComment(scalar.getEndMark());
		}
	}

	private void refuseComment(Mark end) {
		String rest = rest(end);
		String comment = rest.stripLeading();
		if (comment.startsWith("#")) {
			throw wrong(end, rest.length() - comment.length(),
					"no comment behind a text, or quotes around it if the # belongs to it", comment);
		}
	}

	/** What stands on the line from a place on. */
	private String rest(Mark place) {
		String line = (place.getLine() < this.lines.length) ? this.lines[place.getLine()] : "";
		return line.substring(line.offsetByCodePoints(0, place.getColumn()));
	}

	private DataError wrong(Mark place, int further, String expected, String found) {
		return DataError.at(this.file, place.getLine() + 1, String.valueOf(place.getColumn() + further + 1), expected,
				"'" + found + "'");
	}

}
