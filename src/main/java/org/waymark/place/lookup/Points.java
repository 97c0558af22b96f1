package org.waymark.place.lookup;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.waymark.place.PlaceCode;
import org.waymark.server.cache.DataCache;

/** Where places are, for distances. {@link Middles} has the rule. */
@Service
public class Points {

	private final ZipCodes zips;

	private final Supplier<Map<PlaceCode, Coordinates>> middles;

	Points(ZipCodes zips, MiddleRepository middles, DataCache cache) {
		this.zips = zips;
		this.middles = cache.cached(() -> middles.findAllBy()
			.stream()
			.collect(Collectors.toUnmodifiableMap(MiddleEntity::place, MiddleEntity::point)));
	}

	/**
	 * Where a ZIP code is.
	 * @param zip five digits
	 * @return its middle; none for one that the table of ZIP codes doesn't have
	 */
	public Optional<Coordinates> of(String zip) {
		return this.zips.find(zip).map(ZipCode::point);
	}

	/**
	 * Where a place is.
	 * @return a point in it; none for the nation, and for a territory without ZIP codes
	 */
	public Optional<Coordinates> of(PlaceCode place) {
		return Optional.ofNullable(this.middles.get().get(place));
	}

}
