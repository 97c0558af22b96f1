package org.waymark.program.page;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.address.CareerConverter;
import org.waymark.address.PlaceResolver;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;
import org.waymark.place.lookup.Points;
import org.waymark.place.lookup.ZipCode;
import org.waymark.place.lookup.ZipCodes;
import org.waymark.text.Messages;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/** Reads what an address asks of the page of programs. */
@Component
class ProgramRequestResolver extends AddressArgumentResolver<ProgramRequest> {

	private static final String CAREER = "career";

	private static final String ZIP = "zip";

	private final CareerConverter careers;

	private final PlaceResolver chosen;

	private final Places places;

	private final Points points;

	private final ZipCodes zips;

	ProgramRequestResolver(CareerConverter careers, PlaceResolver chosen, Places places, Points points, ZipCodes zips) {
		super(ProgramRequest.class, List.of(CAREER, "place", "within", "award", "kind", "price", "sort", "page"));
		this.careers = careers;
		this.chosen = chosen;
		this.places = places;
		this.points = points;
		this.zips = zips;
	}

	@Override
	public ProgramRequest read(Parameters parameters, NativeWebRequest request) {
		Place place = this.chosen.read(parameters, request);
		PlaceList all = this.places.all();
		Origin origin = parameters.text(ZIP).isEmpty() ? origin(place, all) : origin(zip(parameters), all);
		ProgramQuery query = ProgramQuery.of(parameters, career(parameters), all, place, origin);
		return new ProgramRequest(query, parameters.sayWhat(query.address()));
	}

	private Career career(Parameters parameters) {
		String slug = parameters.text(CAREER);
		if (slug.isEmpty()) {
			throw new BadParameterException(CAREER, slug, Messages.say("program.expected.career"));
		}
		return this.careers.convert(slug);
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
