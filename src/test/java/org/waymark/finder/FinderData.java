package org.waymark.finder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.waymark.DataFiles;
import org.waymark.GuideFiles;

/** What the data files say of the careers that the finder finds. */
public final class FinderData {

	private static final Map<String, String> TITLES = titles();

	private static final Map<String, String> EDUCATION = Map.of("none", "No formal educational credential",
			"high-school", "High school diploma or equivalent", "some-college", "Some college, no degree",
			"certificate", "Postsecondary nondegree award", "associate", "Associate's degree", "bachelor",
			"Bachelor's degree", "master", "Master's degree", "doctoral", "Doctoral or professional degree");

	/** The values of the filter by education, the least first. */
	private static final List<String> LEAST_EDUCATION = List.of("none", "high-school", "some-college", "certificate",
			"associate", "bachelor", "master", "doctoral");

	private static final Map<String, String> INTERESTS = Map.of("R", "realistic", "I", "investigative", "A", "artistic",
			"S", "social", "E", "enterprising", "C", "conventional");

	/** The codes of the major groups by their slugs. */
	private static final Map<String, String> GROUPS = DataFiles.read("data/occupations/occupations.csv")
		.stream()
		.filter((row) -> row.getField("level").equals("major"))
		.collect(Collectors.toMap((row) -> row.getField("slug"), (row) -> row.getField("soc")));

	/** The codes that registered apprenticeships, or their sponsors, name. */
	private static final Set<String> APPRENTICESHIPS = Stream.of("occupations", "sponsor-occupations")
		.flatMap((file) -> DataFiles.read("data/apprenticeships/" + file + ".csv").stream())
		.map((row) -> row.getField("soc"))
		.collect(Collectors.toSet());

	private static final String CAP = "239200";

	private FinderData() {
	}

	/** All careers by their slugs, with their pay in a place in a year. */
	public static Map<String, Known> careers(int year, String place) {
		Map<String, NamedCsvRecord> nation = bySoc("data/wages/national-" + year + ".csv", (row) -> true);
		Map<String, NamedCsvRecord> wages = place.equals("00") ? nation
				: bySoc("data/wages/states-" + year + ".csv", (row) -> row.getField("place").equals(place));
		Map<String, NamedCsvRecord> projections = bySoc("data/occupations/projections.csv", (row) -> true);
		Map<String, NamedCsvRecord> profiles = bySoc("data/occupations/profiles.csv", (row) -> true);
		Map<String, NamedCsvRecord> conditions = bySoc("data/occupations/conditions.csv", (row) -> true);
		Map<String, NamedCsvRecord> summaries = bySoc("data/occupations/en/summaries.csv", (row) -> true);
		Map<String, Known> careers = new TreeMap<>();
		names().forEach((name) -> careers.put(name.slug(),
				new Known(name, nation.containsKey(name.soc()) && hourly(nation.get(name.soc())), wages.get(name.soc()),
						projections.get(name.soc()), projections.get("00-0000"), profiles.get(name.soc()),
						conditions.get(name.soc()),
						(name.summary() != null) ? name.summary() : summaries.get(name.soc()).getField("summary"))));
		return careers;
	}

	/** The number that a text begins with; NaN if it does not. */
	public static double number(String text) {
		String digits = text.replaceAll("[$,]", "").replaceFirst(" .*", "");
		return digits.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(digits) : Double.NaN;
	}

	/**
	 * One for each occupation: the guide that describes it, else the occupation itself.
	 */
	private static List<Name> names() {
		Map<String, Name> guides = GuideFiles.all()
			.values()
			.stream()
			.filter((guide) -> !"title".equals(guide.get("describes")))
			.map((guide) -> new Name((String) guide.get("slug"), (String) guide.get("name"), (String) guide.get("soc"),
					(String) guide.get("summary")))
			.collect(Collectors.toMap(Name::soc, (name) -> name));
		Map<String, NamedCsvRecord> names = bySoc("data/occupations/en/names.csv", (row) -> true);
		return DataFiles.read("data/occupations/occupations.csv")
			.stream()
			.filter((row) -> row.getField("level").equals("detailed"))
			.map((row) -> guides.getOrDefault(row.getField("soc"),
					new Name(row.getField("slug"), names.get(row.getField("soc")).getField("name"), row.getField("soc"),
							null)))
			.toList();
	}

	/**
	 * The slugs of the job titles that have a guide, with the occupation that each is in.
	 */
	public static Map<String, String> titles() {
		return GuideFiles.all()
			.values()
			.stream()
			.filter((guide) -> "title".equals(guide.get("describes")))
			.collect(Collectors.toMap((guide) -> (String) guide.get("slug"), (guide) -> (String) guide.get("soc")));
	}

	private static boolean hourly(NamedCsvRecord row) {
		return row.getField("basis").equals("hourly");
	}

	private static Map<String, NamedCsvRecord> bySoc(String file, Predicate<NamedCsvRecord> rule) {
		return DataFiles.read(file)
			.stream()
			.filter(rule)
			.collect(Collectors.toMap((row) -> row.getField("soc"), (row) -> row));
	}

	/** A career; only a guide has a summary of its own. */
	public record Name(String slug, String name, String soc, String summary) {
	}

	/** What is known of a career; what the tables do not have is null. */
	public record Known(Name career, boolean hourly, NamedCsvRecord wages, NamedCsvRecord projection,
			NamedCsvRecord all, NamedCsvRecord profile, NamedCsvRecord conditions, String summary) {

		/** Whether it is what a value of a filter asks for. */
		public boolean is(String parameter, String value) {
			return switch (parameter) {
				case "pay" -> wage("annual_median") >= Double.parseDouble(value);
				case "jobs" -> wage("employment") >= Double.parseDouble(value);
				case "education" -> EDUCATION.get(value).equals(this.projection.getField("entry_education"));
				case "entry" -> switch (value) {
					case "no-college" -> is("education", "none") || is("education", "high-school");
					case "apprenticeship" -> APPRENTICESHIPS.contains(this.career.soc());
					default -> throw new IllegalArgumentException(value);
				};
				case "conditions" -> switch (value) {
					case "indoors" -> below("outdoors", 3.5) && below("under_cover", 3.5);
					case "regular-schedule" -> below("schedule", 1.5);
					case "off-feet" -> below("standing", 3.5);
					default -> throw new IllegalArgumentException(value);
				};
				case "outlook" -> change(this.projection)
					.compareTo(value.equals("faster") ? change(this.all).add(BigDecimal.ONE) : BigDecimal.ZERO) > 0;
				case "openings" -> openings() >= Double.parseDouble(value);
				case "interest" -> interests().contains(value);
				case "zone" -> this.profile != null
						&& Integer.parseInt(this.profile.getField("job_zone_from")) <= Integer.parseInt(value)
						&& Integer.parseInt(value) <= Integer.parseInt(this.profile.getField("job_zone_to"));
				case "group" -> this.career.soc().startsWith(GROUPS.get(value).substring(0, 3));
				case "guide" -> this.career.summary() != null || TITLES.containsValue(this.career.soc());
				default -> throw new IllegalArgumentException(parameter);
			};
		}

		/** Whether workers were asked about every one of some conditions. */
		public boolean asked(String... columns) {
			return this.conditions != null
					&& Stream.of(columns).noneMatch((column) -> this.conditions.getField(column).isEmpty());
		}

		private boolean below(String column, double limit) {
			return asked(column) && Double.parseDouble(this.conditions.getField(column)) < limit;
		}

		public String name() {
			return this.career.name();
		}

		/** A number of the wage table; a capped one is the cap, and a missing one NaN. */
		public double wage(String field) {
			String cell = (this.wages != null) ? this.wages.getField(field) : "";
			return number(cell.equals("#") ? CAP : cell);
		}

		/** By the year, or by the hour if that is how it is paid. */
		public double mainMedian() {
			return wage(this.hourly ? "hourly_median" : "annual_median");
		}

		public double changePercent() {
			return change(this.projection).doubleValue();
		}

		double openings() {
			return new BigDecimal(this.projection.getField("openings_per_year_thousands")).movePointRight(3)
				.doubleValue();
		}

		/** How much education it needs, from 0; NaN if that varies. */
		double education() {
			return LEAST_EDUCATION.stream()
				.filter((value) -> is("education", value))
				.findFirst()
				.map(LEAST_EDUCATION::indexOf)
				.map(Integer::doubleValue)
				.orElse(Double.NaN);
		}

		private List<String> interests() {
			if (this.profile == null) {
				return List.of();
			}
			List<String> ranked = Stream.of("R", "I", "A", "S", "E", "C")
				.sorted(Comparator.comparing(this::rating).reversed())
				.limit(3)
				.toList();
			return ranked.stream().filter((letter) -> letter.equals(ranked.get(0)) || rating(letter) > 4).toList();
		}

		private double rating(String letter) {
			return Double.parseDouble(this.profile.getField(INTERESTS.get(letter)));
		}

		private static BigDecimal change(NamedCsvRecord projection) {
			return new BigDecimal(projection.getField("change_percent"));
		}

	}

}
