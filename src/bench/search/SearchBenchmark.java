package org.waymark.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.waymark.WaymarkApplication;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupations;
import org.waymark.server.cache.DataCache;

/**
 * Starts the program on a database in memory and measures how long its search index takes
 * to make, how much of the heap it takes, and how long it takes to answer. Exits with 1 if
 * a limit is broken.
 */
class SearchBenchmark {

	private static final double BUILD_SECONDS = 3;

	private static final double HEAP_MEGABYTES = 64;

	private static final double QUERY_MILLISECONDS = 10;

	private static final int BUILDS = 9;

	private static final int QUERIES = 10_000;

	private static final int SUGGESTIONS = 8;

	private final Random random = new Random(2026);

	private final ConfigurableApplicationContext context;

	private boolean broken;

	SearchBenchmark(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/** Argument: the table of known queries. */
	public static void main(String[] args) throws IOException {
		String[] settings = { "--spring.datasource.url=jdbc:h2:mem:bench;DB_CLOSE_DELAY=-1", "--server.port=0",
				"--logging.level.root=error", "--logging.level.org.waymark=error" };
		boolean broken;
		try (var context = SpringApplication.run(WaymarkApplication.class, settings)) {
			SearchBenchmark benchmark = new SearchBenchmark(context);
			benchmark.measureBuilding();
			benchmark.measure(benchmark.groups(Path.of(args[0])));
			broken = benchmark.broken;
		}
		System.exit(broken ? 1 : 0);
	}

	/** A new search, made from the database as at the start. */
	private CareerSearch build() {
		CareerSearch search = new CareerSearch(this.context.getBean(Careers.class), this.context.getBean(IndexEntries.class),
				this.context.getBean(SearchWordRepository.class), this.context.getBean(MeterRegistry.class),
				this.context.getBean(DataCache.class));
		search.prepare();
		return search;
	}

	/** The first index is the one that every start makes, while the program is cold. */
	private void measureBuilding() throws IOException {
		long ready = System.nanoTime();
		this.context.getBean(CareerSearch.class).prepare();
		System.out.printf("index made by the start: ready %.2f s after it%n", (System.nanoTime() - ready) / 1e9);
		double[] seconds = new double[BUILDS];
		for (int i = 0; i < BUILDS; i++) {
			long start = System.nanoTime();
			build();
			seconds[i] = (System.nanoTime() - start) / 1e9;
		}
		Arrays.sort(seconds);
		System.out.printf("index made %d times: median %.2f s, worst %.2f s%n", BUILDS, seconds[BUILDS / 2],
				seconds[BUILDS - 1]);
		limit("worst", seconds[BUILDS - 1], BUILD_SECONDS, "s");
	}

	/** Measures the heap without a further search, with it, and once it has answered. */
	private void measure(List<Group> groups) throws IOException {
		double before = usedMegabytes();
		CareerSearch search = build();
		double with = usedMegabytes() - before;
		measure(search, "suggestions", SUGGESTIONS, groups);
		measure(search, "finder", this.context.getBean(Careers.class).all().size(), groups);
		double used = usedMegabytes() - before;
		System.out.printf("heap after a garbage collection: %.1f MB for the index, %.1f MB once it has answered%n",
				with, used);
		limit("heap", used, HEAP_MEGABYTES, "MB");
	}

	private void measure(CareerSearch search, String use, int most, List<Group> groups) {
		System.out.printf("%-32s %6s %8s %8s %8s %8s  (ms)%n", use + ", at most " + most, "count", "median", "p90",
				"p99", "max");
		groups.forEach((group) -> milliseconds(search, most, group));
		double[] all = new double[0];
		for (Group group : groups) {
			double[] times = milliseconds(search, most, group);
			print("  " + group.name(), times);
			all = Stream.of(all, times).flatMapToDouble(Arrays::stream).toArray();
		}
		print("  all", all);
		limit("p99", percentile(all, 99), QUERY_MILLISECONDS, "ms");
	}

	private static double[] milliseconds(CareerSearch search, int most, Group group) {
		return group.queries().stream().mapToDouble((query) -> {
			long start = System.nanoTime();
			search.find(query, most);
			return (System.nanoTime() - start) / 1e6;
		}).toArray();
	}

	private static void print(String name, double[] times) {
		System.out.printf("%-32s %6d %8.2f %8.2f %8.2f %8.2f%n", name, times.length, percentile(times, 50),
				percentile(times, 90), percentile(times, 99), percentile(times, 100));
	}

	private static double percentile(double[] times, int percent) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
	}

	private void limit(String what, double measured, double limit, String unit) {
		boolean within = measured <= limit;
		this.broken |= !within;
		System.out.printf("  %s: %.2f of the limit of %.0f %s%s%n", what, measured / limit, limit, unit,
				within ? "" : ": BROKEN");
	}

	private static double usedMegabytes() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
	}

	private List<Group> groups(Path file) throws IOException {
		List<String> known = known(file);
		List<String> begun = known.stream().flatMap(SearchBenchmark::beginnings).toList();
		Occupations occupations = this.context.getBean(Occupations.class);
		List<String> titles = occupations.detailed()
			.stream()
			.flatMap((occupation) -> occupations.titles(occupation.soc()).stream())
			.sorted()
			.toList();
		return List.of(group("known queries", known, Function.identity()),
				group("their beginnings", begun, Function.identity()),
				group("job titles", titles, Function.identity()),
				group("job titles with a typing error", titles, this::mistyped));
	}

	private Group group(String name, List<String> from, Function<String, String> typing) {
		List<String> queries = new ArrayList<>();
		for (int i = 0; i < QUERIES / 4; i++) {
			queries.add(typing.apply(from.get(this.random.nextInt(from.size()))));
		}
		return new Group(name, queries);
	}

	private static List<String> known(Path file) throws IOException {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
			return rows.stream().map((row) -> row.getField("query")).toList();
		}
	}

	/** What has been typed of a query after two letters, after three, and so on. */
	private static Stream<String> beginnings(String query) {
		return Stream.iterate(2, (end) -> end < query.length(), (end) -> end + 1)
			.map((end) -> query.substring(0, end));
	}

	/** A letter is left out, typed twice, changed places with the next, or another one. */
	private String mistyped(String title) {
		int at = this.random.nextInt(title.length() - 1);
		String before = title.substring(0, at);
		char letter = title.charAt(at);
		String after = title.substring(at + 1);
		return before + switch (this.random.nextInt(4)) {
			case 0 -> after;
			case 1 -> "" + letter + letter + after;
			case 2 -> "" + after.charAt(0) + letter + after.substring(1);
			default -> (char) ('a' + this.random.nextInt(26)) + after;
		};
	}

	/** Queries of one sort. */
	private record Group(String name, List<String> queries) {
	}

}
