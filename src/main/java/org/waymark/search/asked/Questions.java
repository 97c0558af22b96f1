package org.waymark.search.asked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;

import org.waymark.place.NamedPlace;
import org.waymark.place.Place;
import org.waymark.place.PlaceWords;
import org.waymark.place.PlaceWords.PlacesIn;
import org.waymark.search.AskingWords;
import org.waymark.search.CareerSearch;
import org.waymark.search.asked.Remark.Link;
import org.waymark.search.asked.Wishes.WishesIn;
import org.waymark.server.cache.DataCache;
import org.waymark.text.Messages;

/**
 * Tells a place, a wish or a figure in what people type from the job title that is left
 * to search for.
 */
@Service
public class Questions {

	private static final Pattern FIGURE = Pattern.compile("(?:\\$ ?\\d|\\d{1,3},\\d{3}|\\d{4}|\\d+(?:\\.\\d+)?(?:k|"
			+ " dollars| an hour| a year| per hour| per year)\\b)[\\d,.]*k?(?: ?(?:dollars|usd|an?|per|/|hour|hr|year|yr|month|week))*");

	private static final Pattern ZIP_CODE = Pattern.compile("\\d{5}");

	private final CareerSearch search;

	private final PlaceWords places;

	private final Supplier<Wishes> wishes;

	Questions(CareerSearch search, PlaceWords places, WishRepository wishes, DataCache cache) {
		this.search = search;
		this.places = places;
		this.wishes = cache.cached(() -> new Wishes(wishes.findAllBy().stream().map(WishEntity::toWish).toList()));
	}

	/** What is meant by some words; a known title is never taken apart. */
	public Asked of(String typed) {
		String text = AskingWords.plain(typed);
		WishesIn wished = this.wishes.get().in(text);
		if (!wished.wishes().isEmpty() && AskingWords.core(wished.rest()).isEmpty()) {
			return of(List.of(), wished.wishes(), "");
		}
		if (text.isEmpty() || this.search.knows(text)) {
			return Asked.title(typed);
		}
		PlacesIn placed = this.places.in(text);
		wished = this.wishes.get().in(placed.rest());
		if (!placed.places().isEmpty() || !wished.wishes().isEmpty()) {
			return of(placed.places(), wished.wishes(), AskingWords.without(wished.rest()));
		}
		return FIGURE.matcher(text).matches() ? new Asked("", null, List.of(), List.of(figure(text)))
				: Asked.title(typed);
	}

	private static Asked of(List<NamedPlace> places, List<Wish> wishes, String rest) {
		Place place = places.stream()
			.filter((named) -> named.place() != null)
			.min(Comparator.comparing((named) -> named.city() != null))
			.map(NamedPlace::place)
			.orElse(null);
		List<Remark> remarks = new ArrayList<>();
		if (!places.isEmpty()) {
			String city = places.stream().map(NamedPlace::city).filter(Objects::nonNull).findFirst().orElse(null);
			remarks.add(of(place, city));
		}
		wishes.stream().distinct().map(Wish::remark).forEach(remarks::add);
		return new Asked(AskingWords.core(rest).isEmpty() ? "" : rest, place,
				wishes.stream().flatMap((wish) -> wish.sets().stream()).distinct().toList(), remarks);
	}

	private static Remark of(Place place, String city) {
		if (place == null) {
			return new Remark(Messages.say("search.city-of-several-states", city), List.of());
		}
		String name = place.inSentence();
		return new Remark((city != null) ? Messages.say("search.city", name, city) : Messages.say("search.place", name),
				List.of(new Link(Messages.say("search.pay-in", name), "/states/" + place.abbreviation())));
	}

	private static Remark figure(String text) {
		String answer = Messages.say("search.figure", text);
		return new Remark(ZIP_CODE.matcher(text).matches() ? answer + " " + Messages.say("search.zip-code") : answer,
				List.of());
	}

}
