package org.waymark.program;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.place.Place;
import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;
import org.waymark.place.lookup.Points;
import org.waymark.place.lookup.ZipCode;
import org.waymark.place.lookup.ZipCodes;
import org.waymark.text.Messages;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/**
 * Reads where the reader is: at the ZIP code that an address names, else in its place.
 */
@Component
public class OriginReader {

	private static final String ZIP = "zip";

	private final Places places;

	private final Points points;

	private final ZipCodes zips;

	OriginReader(Places places, Points points, ZipCodes zips) {
		this.places = places;
		this.points = points;
		this.zips = zips;
	}

	/**
	 * Where the reader is.
	 * @param parameters those of the address
	 * @param place the place that it names
	 * @throws BadParameterException if the ZIP code is none
	 */
	public Origin read(Parameters parameters, Place place) {
		return parameters.text(ZIP).isEmpty() ? origin(place) : origin(zip(parameters));
	}

	private ZipCode zip(Parameters parameters) {
		String digits = parameters.text(ZIP).strip();
		if (!digits.matches("\\d{5}")) {
			throw new BadParameterException(ZIP, digits, Messages.say("program.expected.zip"));
		}
		return this.zips.find(digits)
			.orElseThrow(() -> new BadParameterException(ZIP, digits, Messages.say("program.expected.known-zip")));
	}

	private Origin origin(ZipCode zip) {
		List<Place> states = zip.states().stream().limit(1).map(this.places.all()::coded).toList();
		return new Origin(zip.code(), Messages.say("program.page.zip", zip.city(), states.get(0).key(), zip.code()),
				zip.point(), states);
	}

	/** A state has no point that distances could begin at, an area has. */
	private Origin origin(Place place) {
		PlaceList all = this.places.all();
		if (place.area()) {
			return new Origin("", place.inSentence(), this.points.of(place.code()).orElse(null), all.statesOf(place));
		}
		return new Origin("", place.inSentence(), null, place.nation() ? List.of() : List.of(place));
	}

}
