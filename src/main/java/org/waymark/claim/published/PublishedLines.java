package org.waymark.claim.published;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines of all tables, and which of them belong to an occupation.
 */
final class PublishedLines {

	private final Map<String, List<PublishedLine>> bySoc;

	private final Map<String, List<PublishedLine>> byTitle;

	private final Map<String, List<OtherCode>> others;

	PublishedLines(List<PublishedLine> lines, List<OtherCode> others) {
		this.bySoc = by(lines, PublishedLine::soc);
		this.byTitle = by(lines, PublishedLine::plainTitle);
		this.others = others.stream().collect(Collectors.groupingBy(OtherCode::soc));
	}

	private static Map<String, List<PublishedLine>> by(List<PublishedLine> lines, Function<PublishedLine, String> key) {
		return lines.stream().collect(Collectors.groupingBy(key));
	}

	/**
	 * The lines that belong to an occupation: those with its code in any classification,
	 * and with one of their titles under any code; then parts and groups.
	 */
	Map<PublishedLine, Relation> of(String soc) {
		Set<PublishedLine> own = new LinkedHashSet<>(this.bySoc.getOrDefault(soc, List.of()));
		List.copyOf(own).forEach((line) -> own.addAll(this.byTitle.get(line.plainTitle())));
		Map<PublishedLine, Relation> relations = new LinkedHashMap<>();
		own.forEach((line) -> relations.put(line, Relation.OWN));
		this.others.getOrDefault(soc, List.of())
			.forEach((other) -> this.bySoc.getOrDefault(other.otherSoc(), List.of())
				.stream()
				.filter((line) -> line.version() == other.otherVersion())
				.forEach((line) -> relations.putIfAbsent(line, other.relation())));
		own.stream()
			.filter(PublishedLine::detailed)
			.flatMap((line) -> this.bySoc.getOrDefault(line.group(), List.of()).stream())
			.forEach((line) -> relations.putIfAbsent(line, Relation.GROUP));
		return relations;
	}

}
