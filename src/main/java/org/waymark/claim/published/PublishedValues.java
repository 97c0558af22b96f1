package org.waymark.claim.published;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Every value that BLS published, sorted by its unit and size. Each takes eight bytes:
 * from the left its unit, amount, statistic, release and line.
 */
public final class PublishedValues {

	static final int MOST_LINES = 1 << 13;

	static final int MOST_RELEASES = 1 << 6;

	private static final int RELEASE = 13;

	private static final int STATISTIC = RELEASE + 6;

	private static final int AMOUNT = STATISTIC + 4;

	private static final int UNIT = AMOUNT + 32;

	/** Puts amounts below zero before the others. */
	private static final long ZERO = 1L << 31;

	private final long[] sorted;

	private final List<PublishedLine> lines;

	private final List<Release> releases;

	private final Map<ValueUnit, Set<String>> occupations = new EnumMap<>(ValueUnit.class);

	PublishedValues(long[] values, List<PublishedLine> lines, List<Release> releases) {
		this.sorted = values;
		Arrays.sort(this.sorted);
		this.lines = lines;
		this.releases = releases;
		for (ValueUnit unit : ValueUnit.values()) {
			this.occupations.put(unit,
					between(unit, Integer.MIN_VALUE, Integer.MAX_VALUE).map(PublishedValue::line)
						.filter(PublishedLine::detailed)
						.map(PublishedLine::soc)
						.collect(Collectors.toUnmodifiableSet()));
		}
	}

	/** A value in eight bytes; line and release are positions in their lists. */
	static long pack(int line, Statistic statistic, int release, int amount) {
		return first(statistic.unit(), amount) | ((long) statistic.ordinal() << STATISTIC) | ((long) release << RELEASE)
				| line;
	}

	private static long first(ValueUnit unit, long amount) {
		return ((long) unit.ordinal() << UNIT) + ((amount + ZERO) << AMOUNT);
	}

	/** How many there are. */
	public int size() {
		return this.sorted.length;
	}

	/** Those of a unit from one amount to another, both included, the smallest first. */
	public Stream<PublishedValue> between(ValueUnit unit, int least, int most) {
		int from = position(first(unit, least));
		int to = position(first(unit, most + 1L));
		return IntStream.range(from, to).mapToObj((at) -> unpack(this.sorted[at]));
	}

	private int position(long value) {
		int found = Arrays.binarySearch(this.sorted, value);
		return (found < 0) ? -found - 1 : found;
	}

	/** All values of some lines. */
	public Stream<PublishedValue> of(Collection<PublishedLine> wanted) {
		boolean[] at = new boolean[this.lines.size()];
		for (int i = 0; i < at.length; i++) {
			at[i] = wanted.contains(this.lines.get(i));
		}
		return LongStream.of(this.sorted).filter((value) -> at[line(value)]).mapToObj(this::unpack);
	}

	/** How many occupations have a value of some units. */
	public int occupations(Collection<ValueUnit> units) {
		return (int) units.stream().flatMap((unit) -> this.occupations.get(unit).stream()).distinct().count();
	}

	/** The wage tables and rounds. */
	public List<Release> releases() {
		return this.releases;
	}

	private PublishedValue unpack(long value) {
		return new PublishedValue(this.lines.get(line(value)), Statistic.at((int) (value >> STATISTIC) & 15),
				this.releases.get((int) (value >> RELEASE) & (MOST_RELEASES - 1)),
				(int) (((value >> AMOUNT) & 0xFFFF_FFFFL) - ZERO));
	}

	private static int line(long value) {
		return (int) value & (MOST_LINES - 1);
	}

}
