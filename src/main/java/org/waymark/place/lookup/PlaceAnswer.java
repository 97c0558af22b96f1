package org.waymark.place.lookup;

import java.util.List;
import java.util.Optional;

import org.waymark.place.Place;

/**
 * The answer to the words of somebody who names a place.
 *
 * @param words what was asked
 * @param found what may be meant, the likeliest first
 * @param zip the ZIP code that was asked for; null if it was none, or is not known
 * @param range what is known of a ZIP code that no county has; null if it is none
 */
public record PlaceAnswer(String words, List<FoundPlace> found, ZipCode zip, ZipRange range) {

	/** The one place that can be meant; none if it is not sure. */
	public Optional<Place> only() {
		List<Place> places = this.found.stream().map(FoundPlace::place).distinct().toList();
		return (places.size() == 1 && this.range == null) ? Optional.of(places.get(0)) : Optional.empty();
	}

}
