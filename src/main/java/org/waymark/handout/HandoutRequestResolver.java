package org.waymark.handout;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.address.CareerConverter;
import org.waymark.address.PlaceResolver;
import org.waymark.fit.readiness.CheckKeys;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.program.Origin;
import org.waymark.program.college.College;
import org.waymark.program.page.ProgramParameters;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.Address;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/** Reads what stands on a handout. */
@Component
class HandoutRequestResolver extends AddressArgumentResolver<HandoutRequest> {

	/** What the boxes for careers are called. */
	static final String ADD_BOX = "add";

	static final String KNOWN_BOX = "now";

	private final CareerConverter careers;

	private final PlaceResolver places;

	private final PlaceAndYearService placesAndYears;

	private final ProgramParameters programs;

	HandoutRequestResolver(CareerConverter careers, PlaceResolver places, PlaceAndYearService placesAndYears,
			ProgramParameters programs) {
		super(HandoutRequest.class, List.of("career", "from", "place", "view"));
		this.careers = careers;
		this.places = places;
		this.placesAndYears = placesAndYears;
		this.programs = programs;
	}

	@Override
	public HandoutRequest read(Parameters parameters, NativeWebRequest request) {
		Place place = this.places.read(parameters, request);
		PlaceAndYear from = this.placesAndYears.newest().at(place);
		Origin origin = this.programs.origin(parameters, place);
		List<College> colleges = few("college", this.programs.colleges(parameters), parameters);
		String known = parameters.text("from");
		HandoutQuery query = new HandoutQuery(careers(parameters), known.isEmpty() ? null : career("from", known), from,
				origin, colleges, CheckKeys.in(parameters),
				parameters.choice("view", List.of(HandoutView.values()), HandoutView.SHEET));
		return new HandoutRequest(query, parameters.title(ADD_BOX), parameters.title(KNOWN_BOX), parameters);
	}

	private List<Career> careers(Parameters parameters) {
		return few("career",
				parameters.all("career")
					.stream()
					.distinct()
					.limit(HandoutQuery.MOST + 1L)
					.map((slug) -> career("career", slug))
					.toList(),
				parameters);
	}

	private Career career(String parameter, String slug) {
		return this.careers.named(slug)
			.orElseThrow(() -> new BadParameterException(parameter, slug, Messages.say("fit.expected.career")));
	}

	/** The sheet has room for so many columns. */
	private static <T> List<T> few(String parameter, List<T> named, Parameters parameters) {
		if (named.size() > HandoutQuery.MOST) {
			List<String> values = parameters.all(parameter).stream().distinct().toList();
			throw new BadParameterException(parameter, String.join(", ", values),
					Messages.say("handout.expected.few", HandoutQuery.MOST),
					Address.of("/handout")
						.with("career", parameters.all("career").stream().limit(HandoutQuery.MOST).toList())
						.with("place", parameters.text("place"), "")
						.with(parameter, values.subList(0, HandoutQuery.MOST)));
		}
		return named;
	}

}
