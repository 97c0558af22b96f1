package org.waymark.claim.page;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.occupation.Careers;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.Parameters;

/** Reads which number is to be checked. */
@Component
class CheckQueryResolver extends AddressArgumentResolver<CheckQuery> {

	private final Careers careers;

	CheckQueryResolver(Careers careers) {
		super(CheckQuery.class, List.of());
		this.careers = careers;
	}

	@Override
	public CheckQuery read(Parameters parameters, NativeWebRequest request) {
		String typed = parameters.title("career");
		return new CheckQuery(parameters.title("q"),
				this.careers.at(typed).or(() -> this.careers.named(typed)).orElse(null), typed);
	}

}
