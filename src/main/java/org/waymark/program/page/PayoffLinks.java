package org.waymark.program.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupations;
import org.waymark.place.Place;
import org.waymark.program.Origin;
import org.waymark.program.award.AwardLevel;
import org.waymark.program.award.Completion;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.training.Durations;
import org.waymark.training.Preparation;
import org.waymark.training.Preparations;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.Address;

/** Takes the price of a college over into what a career's training costs and pays. */
@Component
public class PayoffLinks {

	private final Occupations occupations;

	private final Preparations preparations;

	private final PlaceAndYearService placesAndYears;

	PayoffLinks(Occupations occupations, Preparations preparations, PlaceAndYearService placesAndYears) {
		this.occupations = occupations;
		this.preparations = preparations;
		this.placesAndYears = placesAndYears;
	}

	/**
	 * The ways for some colleges by their numbers; none for a college whose tuition is
	 * not known, or of which nobody can say for how many years it counts.
	 */
	public Map<Integer, PayoffLink> of(List<FoundCollege> colleges, Career career, Place place, Origin origin) {
		PlaceAndYear from = this.placesAndYears.newest()
			.at(place.nation() ? origin.states().stream().findFirst().orElse(place) : place);
		List<Preparation> ways = this.preparations.of(career,
				this.occupations.projections(List.of(career.soc())).get(career.soc()), from.state());
		Map<Integer, PayoffLink> links = new HashMap<>();
		for (FoundCollege found : colleges) {
			Integer tuition = found.tuition();
			List<AwardLevel> levels = found.programs().stream().map(Completion::level).distinct().toList();
			if (tuition != null) {
				CollegeTraining.of(ways, levels, tuition)
					.ifPresent((training) -> links.put(found.college().id(),
							link(training, Preparations.usual(ways), found, career, from)));
			}
		}
		return links;
	}

	private static PayoffLink link(CollegeTraining training, int usual, FoundCollege found, Career career,
			PlaceAndYear from) {
		String slug = career.slug();
		Address address = Addresses.at(Address.of("/compare").with("career", slug, ""), from)
			.with("way." + slug, training.way(), usual)
			.with("months." + slug, (training.ownMonths() != null) ? training.ownMonths() : "", "")
			.with("tuition." + slug, found.tuition(), "");
		return new PayoffLink(Messages.say("program.payoff.label", Formats.dollars(found.tuition()),
				Formats.dollars(training.dollars()), Durations.words(training.months()), found.pricedAsOutside()),
				address + "#economics");
	}

}
