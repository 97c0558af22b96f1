package org.waymark.web;

import java.util.List;
import java.util.function.Function;

/**
 * One entry of a list to choose from.
 *
 * @param value what it puts into the address
 * @param label what the reader sees
 * @param selected whether it is the one chosen now
 */
public record Choice(String value, String label, boolean selected) {

	/** Some things to choose from. */
	public static <T> List<Choice> of(List<T> things, Function<T, String> value, Function<T, String> label, T chosen) {
		return things.stream()
			.map((thing) -> new Choice(value.apply(thing), label.apply(thing), thing.equals(chosen)))
			.toList();
	}

}
