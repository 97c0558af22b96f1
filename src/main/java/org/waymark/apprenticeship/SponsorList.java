package org.waymark.apprenticeship;

import java.util.Map;

import org.waymark.place.Place;
import org.waymark.place.PlaceCode;

/**
 * What is known of the list of sponsors as a whole.
 *
 * @param gaps the places whose sponsors are missing, or nearly all of them
 * @param source the id of its source; null if there is no sponsor
 */
public record SponsorList(Map<PlaceCode, SponsorGap> gaps, String source) {

	/** Why a place's sponsors cannot be counted; null if they can. */
	public SponsorGap gap(Place place) {
		return this.gaps.get(place.code());
	}

}
