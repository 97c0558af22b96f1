package org.waymark.wage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.place.Place;
import org.waymark.wage.WageEntity.WageKey;

/**
 * Reads lines of the wage tables, whatever their place is: those of areas have a table of
 * their own, with fewer figures.
 */
@Component
class WageLines {

	private final WageRepository wages;

	private final AreaWageRepository areaWages;

	WageLines(WageRepository wages, AreaWageRepository areaWages) {
		this.wages = wages;
		this.areaWages = areaWages;
	}

	/** The lines of some occupations in some places and one vintage. */
	List<WageEstimate> in(Collection<String> socs, Vintage vintage, Collection<Place> places) {
		Map<Boolean, List<WageKey>> keys = places.stream()
			.flatMap((place) -> socs.stream()
				.map((soc) -> Map.entry(place.area(), new WageKey(soc, vintage.vintage(), place.code().digits()))))
			.collect(Collectors.partitioningBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return Stream.concat(states(keys.get(false)), areas(keys.get(true))).toList();
	}

	/** The lines of all occupations in a place. */
	Stream<WageEstimate> all(int vintage, Place place) {
		String code = place.code().digits();
		return place.area()
				? this.areaWages.findByKeyVintageAndKeyPlace(vintage, code).stream().map(AreaWageEntity::toEstimate)
				: this.wages.findByKeyVintageAndKeyPlace(vintage, code).stream().map(WageEntity::toEstimate);
	}

	/** The lines of an occupation in all areas. */
	Stream<WageEstimate> areas(String soc, int vintage) {
		return this.areaWages.findByKeySocAndKeyVintage(soc, vintage).stream().map(AreaWageEntity::toEstimate);
	}

	private Stream<WageEstimate> states(List<WageKey> keys) {
		return keys.isEmpty() ? Stream.empty() : this.wages.findByKeyIn(keys).stream().map(WageEntity::toEstimate);
	}

	private Stream<WageEstimate> areas(List<WageKey> keys) {
		return keys.isEmpty() ? Stream.empty()
				: this.areaWages.findByKeyIn(keys).stream().map(AreaWageEntity::toEstimate);
	}

}
