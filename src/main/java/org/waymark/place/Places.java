package org.waymark.place;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.waymark.server.cache.DataCache;

/** The places that wages are known for. */
@Service
public class Places {

	private static final Comparator<Place> BY_KIND = Comparator.comparing(Place::kind).thenComparing(Place::name);

	/** An area in the address of its page. */
	private static final Pattern AREA = Pattern.compile("(\\d{5,7})(?:-.*)?");

	private final Supplier<PlaceList> all;

	Places(PlaceRepository repository, DataCache cache) {
		this.all = cache.cached(() -> new PlaceList(
				repository.findAllBy().stream().map(PlaceEntity::toPlace).sorted(BY_KIND).toList()));
	}

	/** All places, kind by kind, each kind from A to Z. */
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
		 * The place that a key names.
		 * @param key its two letters or its code, in any case
		 */
		public Optional<Place> named(String key) {
			return this.places.stream().filter((place) -> place.key().equalsIgnoreCase(key)).findFirst();
		}

		/**
		 * The nation, the states and the territories, and a place that may be none of
		 * them.
		 */
		public List<Place> statesAnd(Place other) {
			return Stream.of(List.of(nation()), states(), List.of(other)).flatMap(List::stream).distinct().toList();
		}

		/** The states with the District of Columbia, then the territories. */
		public List<Place> states() {
			return ofKind(PlaceKind.STATE, PlaceKind.TERRITORY);
		}

		/** The places of some kinds. */
		public List<Place> ofKind(PlaceKind... kinds) {
			return this.places.stream().filter((place) -> List.of(kinds).contains(place.kind())).toList();
		}

		/**
		 * Whose laws and prices hold in a place: the state that an area is in; the nation
		 * for an area of several states; else the place itself.
		 */
		public Place stateOf(Place place) {
			if (!place.area()) {
				return place;
			}
			return (place.states().size() == 1) ? statesOf(place).get(0) : nation();
		}

		/** The states that an area is in, the one of its principal city first. */
		public List<Place> statesOf(Place area) {
			return area.states().stream().map(this::coded).toList();
		}

		/** The state of an area's principal city; any other place itself. */
		public Place principalState(Place place) {
			return place.area() ? statesOf(place).get(0) : place;
		}

		/**
		 * What a place is best looked at with: the nation, the states of an area, and the
		 * place itself, none twice.
		 */
		public List<Place> around(Place place) {
			return Stream.of(List.of(nation()), statesOf(place), List.of(place))
				.flatMap(List::stream)
				.distinct()
				.toList();
		}

		/** The areas that are in a state, at least in part. */
		public List<Place> areasOf(Place state) {
			return this.places.stream().filter((place) -> place.states().contains(state.code())).toList();
		}

		/**
		 * The place of a code.
		 * @throws NoSuchElementException if there is none
		 */
		public Place coded(PlaceCode code) {
			return this.places.stream().filter((place) -> place.code().equals(code)).findFirst().orElseThrow();
		}

		/**
		 * The place that has the page of a name in an address.
		 * @param path the code of an area, perhaps with its name, or the words of a state
		 */
		public Optional<Place> at(String path) {
			Matcher area = AREA.matcher(path);
			return area.matches() ? named(area.group(1)).filter(Place::area) : state(path);
		}

		/**
		 * The state or territory that some words name.
		 * @param words its two letters or its name, in any case, with blanks or hyphens
		 */
		public Optional<Place> state(String words) {
			return states().stream()
				.filter((place) -> place.abbreviation().equalsIgnoreCase(words)
						|| place.name().equalsIgnoreCase(words.replace('-', ' ')))
				.findFirst();
		}

		public Place nation() {
			return this.places.get(0);
		}

	}

}
