package org.waymark.program.page;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.address.CareerConverter;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.program.Origin;
import org.waymark.program.OriginReader;
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

	private final CareerConverter careers;

	private final OriginReader origins;

	private final Colleges colleges;

	ProgramParameters(CareerConverter careers, OriginReader origins, Colleges colleges) {
		this.careers = careers;
		this.origins = origins;
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
		return this.origins.read(parameters, place);
	}

}
