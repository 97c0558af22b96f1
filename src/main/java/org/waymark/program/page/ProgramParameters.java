package org.waymark.program.page;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.address.CareerConverter;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;
import org.waymark.place.lookup.Points;
import org.waymark.place.lookup.ZipCode;
import org.waymark.place.lookup.ZipCodes;
import org.waymark.program.college.College;
import org.waymark.program.college.Colleges;
import org.waymark.text.Messages;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/** What the addresses of all pages on programs have in common. */
@Component
public class ProgramParameters {

	/** The name of the parameter that selects a college. */
	public static final String COLLEGE = "college";

	private static final String CAREER = "career";

	private static final String ZIP = "zip";

	private final CareerConverter careers;

	private final Places places;

	private final Points points;

	private final ZipCodes zips;

	private final Colleges colleges;

	ProgramParameters(CareerConverter careers, Places places, Points points, ZipCodes zips, Colleges colleges) {
		this.careers = careers;
		this.places = places;
		this.points = points;
		this.zips = zips;
		this.colleges = colleges;
	}

	/**
	 * What the programs lead to.
	 * @throws BadParameterException if an address names no career
	 */
	public Career career(Parameters parameters) {
		String slug = parameters.text(CAREER);
		if (slug.isEmpty()) {
			throw new BadParameterException(CAREER, slug, Messages.say("program.expected.career"));
		}
		return this.careers.convert(slug);
	}

	/**
	 * The colleges that are selected, in the reader's order, none twice.
	 * @throws BadParameterException if one of them is not known
	 */
	public List<College> colleges(Parameters parameters) {
		return parameters.all(COLLEGE).stream().distinct().map(this::college).toList();
	}

	private College college(String number) {
		College college = number.matches("\\d{6}") ? this.colleges.byId().get(Integer.valueOf(number)) : null;
		if (college == null) {
			throw new BadParameterException(COLLEGE, number, Messages.say("program.expected.college"));
		}
		return college;
	}

	/**
	 * Where the reader is: at the ZIP code that an address names, else in a place.
	 * @throws BadParameterException if the ZIP code is not known
	 */
	public Origin origin(Parameters parameters, Place place) {
		PlaceList all = this.places.all();
		return parameters.text(ZIP).isEmpty() ? origin(place, all) : origin(zip(parameters), all);
	}

	private ZipCode zip(Parameters parameters) {
		String digits = parameters.text(ZIP).strip();
		if (!digits.matches("\\d{5}")) {
			throw new BadParameterException(ZIP, digits, Messages.say("program.expected.zip"));
		}
		return this.zips.find(digits)
			.orElseThrow(() -> new BadParameterException(ZIP, digits, Messages.say("program.expected.known-zip")));
	}

	private Origin origin(ZipCode zip, PlaceList all) {
		List<Place> states = zip.states().stream().limit(1).map(all::coded).toList();
		return new Origin(zip.code(), Messages.say("program.page.zip", zip.city(), states.get(0).key(), zip.code()),
				zip.point(), states);
	}

	/** A state has no point that distances could begin at, an area has. */
	private Origin origin(Place place, PlaceList all) {
		if (place.area()) {
			return new Origin("", place.inSentence(), this.points.of(place.code()).orElse(null), all.statesOf(place));
		}
		return new Origin("", place.inSentence(), null, place.nation() ? List.of() : List.of(place));
	}

}
