package org.waymark.wage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.waymark.WaymarkProperties;
import org.waymark.occupation.Occupations;
import org.waymark.place.Place;
import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;

/** What occupations pay, by place and vintage. */
@Service
public class Wages {

	private final WageRepository wages;

	private final WageLines lines;

	private final Function<TableKey, Map<String, WageEstimate>> tables;

	private final Function<OccupationKey, Map<PlaceCode, WageEstimate>> places;

	private final Supplier<Set<PlaceCode>> areas;

	private final Supplier<VintageList> vintages;

	private final HistoryRepository history;

	private final Supplier<Integer> dollarsOfYear;

	Wages(WageRepository wages, WageLines lines, AreaWithWagesRepository areas, VintageRepository vintages,
			HistoryRepository history, DataCache cache, WaymarkProperties settings) {
		this.wages = wages;
		this.lines = lines;
		this.tables = cache.cached(settings.cached().wageTables(), this::read);
		this.places = cache.cached(settings.cached().wages(), this::read);
		this.areas = cache.cached(() -> areas.findAllBy()
			.stream()
			.map(AreaWithWagesEntity::place)
			.collect(Collectors.toUnmodifiableSet()));
		this.vintages = cache
			.cached(() -> new VintageList(List.copyOf(vintages.findByScopeOrderByVintageDesc("states"))));
		this.history = history;
		this.dollarsOfYear = cache
			.cached(() -> history.findNewestDollars().orElseGet(() -> vintages().newest().vintage()));
	}

	/** The vintages that have wages by state. */
	public VintageList vintages() {
		return this.vintages.get();
	}

	/**
	 * The lines of an occupation in the nation, the states and the territories, by the
	 * code of their place.
	 */
	public Map<PlaceCode, WageEstimate> byPlace(String soc, Vintage vintage) {
		return this.places.apply(new OccupationKey(soc, vintage.vintage()));
	}

	/** The lines of an occupation in all areas that have one, by the code of the area. */
	public Map<PlaceCode, WageEstimate> inAreas(String soc, Vintage vintage) {
		return index(this.lines.areas(soc, vintage.vintage()), WageEstimate::place);
	}

	/** Whether any wages are known of an area. */
	public boolean known(Place area) {
		return this.areas.get().contains(area.code());
	}

	/** The same lines, and that of the reader's place if it is an area. */
	public Map<PlaceCode, WageEstimate> byPlace(String soc, PlaceAndYear from) {
		Map<PlaceCode, WageEstimate> lines = byPlace(soc, from.vintage());
		if (!from.place().area()) {
			return lines;
		}
		Map<PlaceCode, WageEstimate> withArea = new HashMap<>(lines);
		in(List.of(soc), from.vintage(), List.of(from.place())).forEach((line) -> withArea.put(line.place(), line));
		return withArea;
	}

	/** The lines of some occupations in one place and vintage, by their code. */
	public Map<String, WageEstimate> bySoc(Collection<String> socs, Vintage vintage, Place place) {
		if (place.nation()) {
			return Occupations.some(all(vintage, place), socs);
		}
		return in(socs, vintage, List.of(place)).stream()
			.collect(Collectors.toMap(WageEstimate::soc, Function.identity()));
	}

	/** The lines of some occupations in some places and one vintage. */
	public List<WageEstimate> in(Collection<String> socs, Vintage vintage, Collection<Place> places) {
		return this.lines.in(socs, vintage, places);
	}

	/**
	 * The lines of some occupations in the reader's place, in the states that this area
	 * is in, and in the nation.
	 */
	public List<WageEstimate> around(Collection<String> socs, PlaceAndYear from) {
		List<Place> nearer = from.places().around(from.place()).stream().filter((place) -> !place.nation()).toList();
		return Stream
			.concat(in(socs, from.vintage(), nearer).stream(),
					bySoc(socs, from.vintage(), from.places().nation()).values().stream())
			.toList();
	}

	/** The lines of all occupations in one place and vintage, by their code. */
	public Map<String, WageEstimate> all(Vintage vintage, Place place) {
		return this.tables.apply(new TableKey(vintage.vintage(), place));
	}

	/** The national lines of an occupation in all vintages, the oldest first. */
	public List<WageEstimate> nationByYear(String soc) {
		return byYear(soc, PlaceCode.NATION);
	}

	/** The national lines of all occupations in all vintages. */
	public Stream<WageEstimate> nation() {
		return this.wages.findByKeyPlace(PlaceCode.NATION.digits()).stream().map(WageEntity::toEstimate);
	}

	/** The national medians of all occupations in all years, in dollars at the time. */
	public List<NationalMedian> medians() {
		return this.history.findByDollarsOfYear(this.dollarsOfYear.get());
	}

	/**
	 * The lines of an occupation in one place in all vintages, the oldest first.
	 * @param soc the occupation
	 * @param place the code of the place
	 */
	public List<WageEstimate> byYear(String soc, PlaceCode place) {
		return this.wages.findByKeySocAndKeyPlaceOrderByKeyVintage(soc, place.digits())
			.stream()
			.map(WageEntity::toEstimate)
			.toList();
	}

	/** The national medians of an occupation in the newest dollars. */
	public MedianHistory history(String soc) {
		int dollarsOfYear = this.dollarsOfYear.get();
		return new MedianHistory(dollarsOfYear,
				this.history.findBySocAndDollarsOfYearOrderByVintage(soc, dollarsOfYear));
	}

	private Map<String, WageEstimate> read(TableKey table) {
		return index(this.lines.all(table.vintage(), table.place()), WageEstimate::soc);
	}

	private Map<PlaceCode, WageEstimate> read(OccupationKey occupation) {
		return index(this.wages.findByKeySocAndKeyVintage(occupation.soc(), occupation.vintage())
			.stream()
			.map(WageEntity::toEstimate), WageEstimate::place);
	}

	private static <K> Map<K, WageEstimate> index(Stream<WageEstimate> lines, Function<WageEstimate, K> key) {
		return lines.collect(Collectors.toMap(key, Function.identity()));
	}

	/** The lines of all occupations in a place. */
	private record TableKey(int vintage, Place place) {
	}

	/** The lines of an occupation in the nation, the states and the territories. */
	private record OccupationKey(String soc, int vintage) {
	}

}
