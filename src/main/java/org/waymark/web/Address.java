package org.waymark.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.web.util.UriUtils;

/**
 * An address of the site. A parameter at its default is left out, so that one page has
 * one address.
 *
 * @param path where it points to, below the site's root
 * @param parameters the parameters that stand in it, in order; a name may be there
 * several times
 */
public record Address(String path, List<Parameter> parameters) {

	public static Address of(String path) {
		return new Address(path, List.of());
	}

	/** The same address with a parameter, or without it if it has its default. */
	public Address with(String parameter, Object value, Object standard) {
		return with(parameter, value.equals(standard) ? List.of() : List.of(value.toString()));
	}

	/** The same address with a parameter that has some values, perhaps none. */
	public Address with(String parameter, Collection<String> values) {
		List<Parameter> changed = new ArrayList<>(without(parameter).parameters);
		values.forEach((value) -> changed.add(new Parameter(parameter, value)));
		return new Address(this.path, changed);
	}

	/** The same parameters with another path. */
	public Address at(String path) {
		return new Address(path, this.parameters);
	}

	/** The same address with no more than some of its parameters. */
	public Address only(String... names) {
		return keep(List.of(names)::contains);
	}

	/** The same address without some of its parameters. */
	public Address without(String... names) {
		return keep((name) -> !List.of(names).contains(name));
	}

	private Address keep(Predicate<String> kept) {
		return new Address(this.path,
				this.parameters.stream().filter((parameter) -> kept.test(parameter.name())).toList());
	}

	@Override
	public String toString() {
		String path = UriUtils.encodePath(this.path, StandardCharsets.UTF_8);
		return this.parameters.isEmpty() ? path
				: this.parameters.stream().map(Parameter::toString).collect(Collectors.joining("&", path + "?", ""));
	}

	/** A name and its value. */
	public record Parameter(String name, String value) {

		@Override
		public String toString() {
			return UriUtils.encodeQueryParam(this.name, StandardCharsets.UTF_8) + "="
					+ UriUtils.encode(this.value, StandardCharsets.UTF_8);
		}

	}

}
