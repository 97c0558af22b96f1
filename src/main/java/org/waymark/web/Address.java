package org.waymark.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * An address of the site. A parameter at its default is left out, so that one page has
 * one address.
 *
 * @param path where it points to, below the site's root
 * @param parameters the parameters that stand in it, in order
 */
public record Address(String path, Map<String, String> parameters) {

	public static Address of(String path) {
		return new Address(path, Map.of());
	}

	/** The same address with a parameter, or without it if it has its default. */
	public Address with(String parameter, Object value, Object standard) {
		Map<String, String> changed = new LinkedHashMap<>(this.parameters);
		changed.remove(parameter);
		if (!value.equals(standard)) {
			changed.put(parameter, value.toString());
		}
		return new Address(this.path, changed);
	}

	/** The same parameters with another path. */
	public Address at(String path) {
		return new Address(path, this.parameters);
	}

	/** The same address with no more than some of its parameters. */
	public Address only(String... names) {
		Map<String, String> kept = new LinkedHashMap<>(this.parameters);
		kept.keySet().retainAll(List.of(names));
		return new Address(this.path, kept);
	}

	/** The same address without some of its parameters. */
	public Address without(String... names) {
		Map<String, String> kept = new LinkedHashMap<>(this.parameters);
		kept.keySet().removeAll(List.of(names));
		return new Address(this.path, kept);
	}

	@Override
	public String toString() {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath(this.path);
		this.parameters.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
		return uri.encode().buildAndExpand(this.parameters).toUriString();
	}

}
