package org.waymark.occupation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.occupation.outlook.Projection;
import org.waymark.occupation.outlook.Projections;
import org.waymark.server.cache.DataCache;

/** What is known of the occupations beside their wages. */
@Service
public class Occupations {

	/** The line that stands for all occupations together. */
	public static final String ALL = "00-0000";

	private final Supplier<Map<String, Occupation>> occupations;

	private final Supplier<Map<String, List<Occupation>>> levels;

	private final Projections projections;

	private final SectorRepository sectors;

	private final TitleRepository titles;

	Occupations(OccupationRepository occupations, Projections projections, SectorRepository sectors,
			TitleRepository titles, DataCache cache) {
		this.occupations = cache.cached(() -> index(occupations.findAllByOrderBySoc()));
		this.levels = cache
			.cached(() -> this.occupations.get().values().stream().collect(Collectors.groupingBy(Occupation::level)));
		this.projections = projections;
		this.sectors = sectors;
		this.titles = titles;
	}

	/** Some occupations by their codes. */
	public Map<String, Occupation> bySoc(Collection<String> socs) {
		return some(this.occupations.get(), socs);
	}

	/**
	 * What is known of some occupations, by their codes; without those that are unknown.
	 */
	public static <T> Map<String, T> some(Map<String, T> all, Collection<String> socs) {
		return socs.stream()
			.distinct()
			.filter(all::containsKey)
			.collect(Collectors.toMap(Function.identity(), all::get));
	}

	/** Some occupations and the major groups that they belong to, by their codes. */
	public Map<String, Occupation> withGroups(Collection<String> socs) {
		Set<String> withGroups = new TreeSet<>(socs);
		socs.forEach((soc) -> withGroups.add(Occupation.majorGroupOf(soc)));
		return bySoc(withGroups);
	}

	/** The 22 major groups in the order of their codes. */
	public List<Occupation> majorGroups() {
		return this.levels.get().get("major");
	}

	/** All detailed occupations in the order of their codes. */
	public List<Occupation> detailed() {
		return this.levels.get().get("detailed");
	}

	/** The projections of some occupations by their codes. */
	public Map<String, Projection> projections(Collection<String> socs) {
		return some(this.projections.bySoc(), socs);
	}

	/** The newest projections by the code of the occupation. */
	public Map<String, Projection> projections() {
		return this.projections.bySoc();
	}

	/** The newest projection of all occupations together. */
	public Projection outlook() {
		return projections().get(ALL);
	}

	/** The sectors that an occupation works in, the largest first. */
	public List<Sector> sectors(String soc) {
		return this.sectors.findBySoc(soc)
			.stream()
			.sorted(Comparator.comparing(Sector::employment, Comparator.nullsLast(Comparator.reverseOrder())))
			.toList();
	}

	/**
	 * Job titles that people in an occupation go by; those that workers reported first.
	 */
	public List<String> titles(String soc) {
		return allTitles(soc).stream().map(TitleEntity::title).toList();
	}

	/** A few of them, the nearest to the occupation's name first. */
	public List<String> nearestTitles(String soc) {
		return NearestTitles.of(this.occupations.get().get(soc).name(), allTitles(soc));
	}

	private List<TitleEntity> allTitles(String soc) {
		return this.titles.findBySocOrderByPosition(soc);
	}

	/** Keeps the order of the rows. */
	private static Map<String, Occupation> index(List<Occupation> rows) {
		Map<String, Occupation> index = new LinkedHashMap<>();
		rows.forEach((row) -> index.put(row.soc(), row));
		return Collections.unmodifiableMap(index);
	}

}
