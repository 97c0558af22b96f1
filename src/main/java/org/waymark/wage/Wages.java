package org.waymark.wage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

	private final Function<TableKey, Map<String, WageEstimate>> tables;

	private final Function<OccupationKey, Map<PlaceCode, WageEstimate>> places;

	private final Supplier<VintageList> vintages;

	private final HistoryRepository history;

	private final Supplier<Integer> dollarsOfYear;

	Wages(WageRepository wages, VintageRepository vintages, HistoryRepository history, DataCache cache,
			WaymarkProperties settings) {
		this.wages = wages;
		this.tables = cache.cached(settings.cached().wageTables(), this::read);
		this.places = cache.cached(settings.cached().wages(), this::read);
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

	/** The lines of an occupation in one vintage, by the code of their place. */
	public Map<PlaceCode, WageEstimate> byPlace(String soc, Vintage vintage) {
		return this.places.apply(new OccupationKey(soc, vintage.vintage()));
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
		List<WageEntity.WageKey> keys = socs.stream()
			.flatMap((soc) -> places.stream()
				.map((place) -> new WageEntity.WageKey(soc, vintage.vintage(), place.code().digits())))
			.toList();
		return this.wages.findByKeyIn(keys).stream().map(WageEntity::toEstimate).toList();
	}

	/** The lines of all occupations in one place and vintage, by their code. */
	public Map<String, WageEstimate> all(Vintage vintage, Place place) {
		return this.tables.apply(new TableKey(vintage.vintage(), place.code().digits()));
	}

	/** The national lines of an occupation in all vintages, the oldest first. */
	public List<WageEstimate> nationByYear(String soc) {
		return byYear(soc, PlaceCode.NATION);
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
		return index(this.wages.findByKeyVintageAndKeyPlace(table.vintage(), table.place()), WageEstimate::soc);
	}

	private Map<PlaceCode, WageEstimate> read(OccupationKey occupation) {
		return index(this.wages.findByKeySocAndKeyVintage(occupation.soc(), occupation.vintage()), WageEstimate::place);
	}

	private static <K> Map<K, WageEstimate> index(List<WageEntity> rows, Function<WageEstimate, K> key) {
		return rows.stream().map(WageEntity::toEstimate).collect(Collectors.toMap(key, Function.identity()));
	}

	/** The lines of all occupations in a place. */
	private record TableKey(int vintage, String place) {
	}

	/** The lines of an occupation in all places. */
	private record OccupationKey(String soc, int vintage) {
	}

}
