package org.waymark.claim.published;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/**
 * All figures that BLS published for the nation, in every table and round that is known
 * here.
 */
@Service
public class PublishedFigures {

	/** Some two hundred values each. */
	private static final int CACHED = 100;

	private final Supplier<Index> index;

	private final Function<String, List<PublishedValue>> own;

	PublishedFigures(PublishedValuesReader reader, OtherCodeRepository others, DataCache cache) {
		this.index = cache.cached(() -> {
			PublishedValuesBuilder read = reader.read();
			return new Index(read.build(), new PublishedLines(read.lines(),
					others.findAll().stream().map(OtherCodeEntity::toOtherCode).toList()));
		});
		this.own = cache.cached(CACHED, this::readOwn);
	}

	/** The values, whatever they belong to. */
	public PublishedValues values() {
		return this.index.get().values();
	}

	/** The lines that belong to an occupation, and how. */
	public Map<PublishedLine, Relation> lines(String soc) {
		return this.index.get().lines().of(soc);
	}

	/** The newest value of a statistic of an occupation; empty if none is known. */
	public Optional<PublishedValue> newest(String soc, Statistic statistic) {
		return own(soc).filter((value) -> value.statistic() == statistic).min(PublishedValue.NEWEST_FIRST);
	}

	/** All values of an occupation itself. */
	public Stream<PublishedValue> own(String soc) {
		return this.own.apply(soc).stream();
	}

	private List<PublishedValue> readOwn(String soc) {
		List<PublishedLine> own = lines(soc).entrySet()
			.stream()
			.filter((line) -> line.getValue() == Relation.OWN)
			.map(Map.Entry::getKey)
			.toList();
		return values().of(own).toList();
	}

	/** The value of a statistic in one release; empty if there is none. */
	public Optional<PublishedValue> at(String soc, Statistic statistic, int baseYear) {
		return own(soc)
			.filter((value) -> value.statistic() == statistic && value.release().baseYear() == baseYear
					&& value.line().soc().equals(soc))
			.max(Comparator.comparing((value) -> value.line().version()));
	}

	/** What is read once. */
	private record Index(PublishedValues values, PublishedLines lines) {
	}

}
