package org.waymark.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.address.Addresses;
import org.waymark.finder.Filter.FilterKind;
import org.waymark.finder.Filter.Option;
import org.waymark.fit.interest.Likes;
import org.waymark.place.Place;
import org.waymark.search.asked.Asked;
import org.waymark.search.asked.Asked.ChosenOption;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/**
 * A checked request for the finder. It knows the addresses of its neighbors.
 *
 * @param words what is searched for; empty for all careers
 * @param asked what the reader typed, if it was more than these words, or if it was to be
 * searched for as it stands; else empty
 * @param likes what the reader likes to do, if it is known and can rank careers
 * @param from the reader's place and vintage
 * @param chosen the options that the reader chose, by filter
 * @param order how the careers are ordered
 * @param page the number of the page, from 1
 */
public record FinderQuery(String words, String asked, Optional<Likes> likes, PlaceAndYear from,
		Map<Filter, List<Option>> chosen, Order order, int page) {

	public static FinderQuery of(Parameters parameters, Optional<Likes> likes, List<Filter> filters,
			PlaceAndYear from) {
		String words = parameters.title("q");
		Map<Filter, List<Option>> chosen = new LinkedHashMap<>();
		filters.forEach((filter) -> chosen.put(filter, options(filter, parameters.all(filter.parameter()))));
		Order order = parameters.choice("sort", orders(words, likes), natural(words, likes));
		return new FinderQuery(words, parameters.title("asked"), likes, from, chosen, order,
				parameters.above("page", 0, 1));
	}

	private static List<Option> options(Filter filter, List<String> values) {
		List<Option> chosen = values.stream()
			.filter((value) -> !filter.elsewhere().contains(value))
			.map((value) -> Parameters.choice(filter.parameter(), value, filter.options(), Option::value))
			.toList();
		if (filter.kind() == FilterKind.ONE && chosen.size() > 1) {
			throw new BadParameterException(filter.parameter(), String.join(", ", values),
					Messages.say("finder.filters.only-once"));
		}
		return filter.options().stream().filter(chosen::contains).toList();
	}

	/**
	 * The orders that make sense: there is a best match only for words, and a fit only
	 * for what the reader likes.
	 */
	public List<Order> orders() {
		return orders(this.words, this.likes);
	}

	private static List<Order> orders(String words, Optional<Likes> likes) {
		return Stream.of(Order.values())
			.filter((order) -> order != Order.MATCH || !words.isEmpty())
			.filter((order) -> order != Order.FIT || likes.isPresent())
			.toList();
	}

	/** The order that an address need not name. */
	public Order natural() {
		return natural(this.words, this.likes);
	}

	private static Order natural(String words, Optional<Likes> likes) {
		return !words.isEmpty() ? Order.MATCH : likes.isPresent() ? Order.FIT : Order.JOBS;
	}

	/** The order; null for that of the search itself. */
	Comparator<FinderEntry> comparator() {
		return (this.order == Order.FIT)
				? Comparator.comparing((entry) -> entry.fit(this.likes.get().profile()).orElse(null),
						Comparator.nullsLast(Comparator.reverseOrder()))
				: this.order.comparator();
	}

	/** Whether the reader chose any filter, or said what they like. */
	public boolean filtered() {
		return this.likes.isPresent() || this.chosen.values().stream().anyMatch((options) -> !options.isEmpty());
	}

	/** The search for what a reader asked for, who typed all of it as words. */
	public FinderQuery asking(Asked question) {
		Map<Filter, List<Option>> answers = new LinkedHashMap<>(this.chosen);
		answers.replaceAll((filter, options) -> {
			List<String> set = question.sets()
				.stream()
				.filter((answer) -> answer.filter().equals(filter.parameter()))
				.map(ChosenOption::option)
				.toList();
			return set.isEmpty() ? options : options(filter, set);
		});
		Order natural = natural(question.words(), this.likes);
		return new FinderQuery(question.words(), this.words, this.likes,
				(question.place() != null) ? this.from.at(question.place()) : this.from, answers,
				(this.order == natural()) ? natural : this.order, 1);
	}

	/** The search for the very words that the reader typed. */
	public FinderQuery asTyped() {
		FinderQuery plain = unfiltered();
		return new FinderQuery(this.asked, this.asked, plain.likes, this.from.at(this.from.places().nation()),
				plain.chosen, natural(this.asked, plain.likes), 1);
	}

	/** Whether the reader typed more than what is searched for. */
	public boolean askedMore() {
		return !this.asked.isEmpty() && !this.asked.equals(this.words);
	}

	/** The same from another place. */
	public FinderQuery at(Place place) {
		return new FinderQuery(this.words, "", this.likes, this.from.at(place), this.chosen, this.order, 1);
	}

	/** The same without an option. */
	public FinderQuery without(Filter filter, Option option) {
		Map<Filter, List<Option>> fewer = new LinkedHashMap<>(this.chosen);
		List<Option> left = new ArrayList<>(this.chosen.get(filter));
		left.remove(option);
		fewer.put(filter, left);
		return new FinderQuery(this.words, "", this.likes, this.from, fewer, this.order, 1);
	}

	/** The same without what the reader likes. */
	public FinderQuery withoutLikes() {
		return new FinderQuery(this.words, "", Optional.empty(), this.from, this.chosen,
				(this.order == Order.FIT) ? natural(this.words, Optional.empty()) : this.order, 1);
	}

	/** The same without any filter. */
	public FinderQuery unfiltered() {
		Map<Filter, List<Option>> none = new LinkedHashMap<>();
		this.chosen.keySet().forEach((filter) -> none.put(filter, List.of()));
		return new FinderQuery(this.words, "", Optional.empty(), this.from, none, withoutLikes().order, 1);
	}

	public Address address() {
		Address address = Addresses.in(Address.of("/careers")
			.with("q", this.words, "")
			.with("asked", this.asked, "")
			.with("likes", this.likes.map(Likes::text).stream().toList()), this.from);
		for (Map.Entry<Filter, List<Option>> entry : this.chosen.entrySet()) {
			address = address.with(entry.getKey().parameter(), entry.getValue().stream().map(Option::value).toList());
		}
		return address.with("sort", Parameters.name(this.order), Parameters.name(natural())).with("page", this.page, 1);
	}

}
