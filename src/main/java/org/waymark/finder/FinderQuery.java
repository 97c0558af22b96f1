package org.waymark.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

import org.waymark.finder.Filter.Option;
import org.waymark.wage.Standpoint;
import org.waymark.wage.Standpoints;
import org.waymark.web.Address;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/**
 * A checked request for the finder. It knows the addresses of its neighbours.
 *
 * @param words what the reader typed; empty for all careers
 * @param from the reader's place and vintage
 * @param chosen the options that the reader chose, by filter
 * @param order how the careers are ordered
 * @param page the number of the page, from 1
 */
record FinderQuery(String words, Standpoint from, Map<Filter, List<Option>> chosen, Order order, int page) {

	static FinderQuery of(FinderRequest request, MultiValueMap<String, String> parameters, List<Filter> filters,
			Standpoints standpoints) {
		String words = Parameters.title("q", request.q());
		Map<Filter, List<Option>> chosen = new LinkedHashMap<>();
		filters.forEach((filter) -> chosen.put(filter,
				options(filter, parameters.getOrDefault(filter.parameter(), List.of()))));
		Order order = request.sort().isEmpty() ? natural(words)
				: Parameters.choice("sort", request.sort(), orders(words), Order::parameter);
		return new FinderQuery(words, standpoints.of(request.place(), request.year()), chosen, order,
				request.page().isEmpty() ? 1 : Parameters.above("page", request.page(), 0));
	}

	private static List<Option> options(Filter filter, List<String> values) {
		List<Option> chosen = values.stream()
			.filter(StringUtils::hasLength)
			.map((value) -> Parameters.choice(filter.parameter(), value, filter.options(), Option::value))
			.toList();
		if (filter.kind() == Filter.Kind.ONE && chosen.size() > 1) {
			throw new BadParameterException(filter.parameter(), String.join(", ", values), "there only once");
		}
		return filter.options().stream().filter(chosen::contains).toList();
	}

	/** The orders that make sense: there is a best match only for words. */
	static List<Order> orders(String words) {
		return Stream.of(Order.values()).filter((order) -> order != Order.MATCH || !words.isEmpty()).toList();
	}

	/** The order that an address need not name. */
	static Order natural(String words) {
		return words.isEmpty() ? Order.JOBS : Order.MATCH;
	}

	/** Whether the reader chose any filter. */
	boolean filtered() {
		return this.chosen.values().stream().anyMatch((options) -> !options.isEmpty());
	}

	FinderQuery on(int page) {
		return new FinderQuery(this.words, this.from, this.chosen, this.order, page);
	}

	/** The same without an option. */
	FinderQuery without(Filter filter, Option option) {
		Map<Filter, List<Option>> fewer = new LinkedHashMap<>(this.chosen);
		List<Option> left = new ArrayList<>(this.chosen.get(filter));
		left.remove(option);
		fewer.put(filter, left);
		return new FinderQuery(this.words, this.from, fewer, this.order, 1);
	}

	/** The same without any filter. */
	FinderQuery unfiltered() {
		Map<Filter, List<Option>> none = new LinkedHashMap<>();
		this.chosen.keySet().forEach((filter) -> none.put(filter, List.of()));
		return new FinderQuery(this.words, this.from, none, this.order, 1);
	}

	Address address() {
		Address address = this.from.in(Address.of("/careers").with("q", this.words, ""));
		for (Map.Entry<Filter, List<Option>> entry : this.chosen.entrySet()) {
			address = address.with(entry.getKey().parameter(), entry.getValue().stream().map(Option::value).toList());
		}
		return address.with("sort", this.order.parameter(), natural(this.words).parameter()).with("page", this.page, 1);
	}

}
