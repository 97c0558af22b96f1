package org.waymark.finder.browse;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.finder.CareerLink;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.place.Place;
import org.waymark.text.Alphabet;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.Address;

/** Writes the list of all careers from A to Z. */
@Component
class AlphabetPageFactory {

	private final Careers careers;

	private final PlaceAndYearService placesAndYears;

	AlphabetPageFactory(Careers careers, PlaceAndYearService placesAndYears) {
		this.careers = careers;
		this.placesAndYears = placesAndYears;
	}

	AlphabetPage of(Place place) {
		PlaceAndYear from = this.placesAndYears.newest().at(place);
		return new AlphabetPage(this.careers.all()
			.stream()
			.collect(Collectors.groupingBy((career) -> Alphabet.letter(career.name()), TreeMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((letter) -> new Letter(letter.getKey(), "letter-" + letter.getKey().toLowerCase(Locale.ROOT),
					letter.getValue().stream().map((career) -> entry(career, from)).toList()))
			.toList(), Addresses.in(Address.of(""), from).parameters());
	}

	private AlphabetEntry entry(Career career, PlaceAndYear from) {
		return new AlphabetEntry(career.slug(), career.name(), Addresses.of(career, from), career.guided(),
				this.careers.titles(career.soc()).stream().map((title) -> CareerLink.of(title, from)).toList());
	}

	/** All careers by their first letter; {@code kept} is what a comparison keeps. */
	record AlphabetPage(List<Letter> letters, List<Address.Parameter> kept) {
	}

	/** A letter with its anchor. */
	record Letter(String name, String id, List<AlphabetEntry> entries) {
	}

	/**
	 * A career in a list; {@code slug} is its name in addresses, {@code titles} are the
	 * job titles inside it that have a guide.
	 */
	record AlphabetEntry(String slug, String name, String href, boolean guided, List<CareerLink> titles) {
	}

}
