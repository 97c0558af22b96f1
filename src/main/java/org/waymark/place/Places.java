package org.waymark.place;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;
import org.waymark.web.Address;
import org.waymark.web.BadParameterException;
import org.waymark.web.Choice;
import org.waymark.web.PageNotFoundException;

/** The places that wages are known for. */
@Service
public class Places {

	private static final Comparator<Place> NATION_FIRST = Comparator.comparing(Place::nation)
		.reversed()
		.thenComparing(Place::territory)
		.thenComparing(Place::name);

	private final Supplier<PlaceList> all;

	Places(PlaceRepository repository, DataCache cache) {
		this.all = cache.cached(() -> new PlaceList(repository.findAllBy().stream().sorted(NATION_FIRST).toList()));
	}

	/**
	 * The nation, then the states with the District of Columbia, then the territories.
	 */
	public PlaceList all() {
		return this.all.get();
	}

	/**
	 * All places.
	 *
	 * @param places the nation first
	 */
	public record PlaceList(List<Place> places) {

		/**
		 * The place that a reader chose.
		 * @param parameter the parameter that names it
		 * @param abbreviation its two letters, in any case
		 * @throws BadParameterException if there is no such place
		 */
		public Place chosen(String parameter, String abbreviation) {
			return chosen(parameter, abbreviation, null);
		}

		/**
		 * The place that a reader chose among others.
		 * @param parameter the parameter that names it
		 * @param abbreviation its two letters, in any case
		 * @param rest the address that keeps everything else; may be null
		 * @throws BadParameterException if there is no such place
		 */
		public Place chosen(String parameter, String abbreviation, Address rest) {
			return this.places.stream()
				.filter((place) -> place.abbreviation().equalsIgnoreCase(abbreviation))
				.findFirst()
				.orElseThrow(() -> new BadParameterException(parameter, abbreviation,
						"the two letters of a state or territory, such as WA for Washington, or US for the whole country",
						rest));
		}

		/** All of them to choose from. */
		public List<Choice> choices(Place chosen) {
			return this.places.stream()
				.map((place) -> new Choice(place.abbreviation(), place.name(), place.equals(chosen)))
				.toList();
		}

		/** Everything but the nation. */
		public List<Place> states() {
			return this.places.stream().filter((place) -> !place.nation()).toList();
		}

		/**
		 * The state or territory that has a page.
		 * @param words its two letters or its name, in any case, with blanks or hyphens
		 * @throws PageNotFoundException if there is none
		 */
		public Place at(String words) {
			return states().stream()
				.filter((place) -> place.abbreviation().equalsIgnoreCase(words)
						|| place.name().equalsIgnoreCase(words.replace('-', ' ')))
				.findFirst()
				.orElseThrow(() -> new PageNotFoundException(words));
		}

		public Place nation() {
			return this.places.get(0);
		}

	}

}
