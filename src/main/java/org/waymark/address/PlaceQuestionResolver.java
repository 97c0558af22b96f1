package org.waymark.address;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.text.Messages;
import org.waymark.web.Address;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/** Reads a place in the reader's own words, and the page that it is for. */
@Component
class PlaceQuestionResolver extends AddressArgumentResolver<PlaceQuestion> {

	/** A page of this site: what begins with two slashes is another one's. */
	private static final String PATH = "/(?:[A-Za-z0-9.-]+(?:/[A-Za-z0-9.-]+)*)?";

	PlaceQuestionResolver() {
		super(PlaceQuestion.class, List.of());
	}

	@Override
	public PlaceQuestion read(Parameters parameters, NativeWebRequest request) {
		String path = parameters.text("to");
		if (!path.isEmpty() && !path.matches(PATH)) {
			throw new BadParameterException("to", path, Messages.say("error.expected.page"));
		}
		Address page = Address.of(path.isEmpty() ? "/careers" : path);
		for (String name : parameters.names()) {
			page = page.with(name, parameters.all(name));
		}
		return new PlaceQuestion(parameters.title("near"), page.without("near", "to", "place"));
	}

}
