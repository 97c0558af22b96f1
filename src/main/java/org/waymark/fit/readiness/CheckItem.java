package org.waymark.fit.readiness;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that a career asks for, which a reader has or has not.
 *
 * @param key how an address names it
 * @param text what it is
 * @param basis who asks for it
 * @param parts what it takes to get it; mostly none
 * @param checked whether the reader has it
 */
public record CheckItem(String key, String text, CheckBasis basis, List<CheckItem> parts, boolean checked) {

	static CheckItem of(CheckGroup group, String text, CheckBasis basis) {
		return new CheckItem(group.key(text), text, basis, List.of(), false);
	}

	/** Something that one place asks for, so that it is not taken for another's. */
	static CheckItem in(String place, String text, CheckBasis basis, List<CheckItem> parts) {
		return new CheckItem(CheckGroup.LICENSE.key(place + text), text, basis, parts, false);
	}

	/** The same for a reader who has some things. */
	CheckItem having(Set<String> keys) {
		return new CheckItem(this.key, this.text, this.basis,
				this.parts.stream().map((part) -> part.having(keys)).toList(), keys.contains(this.key));
	}

	/** It and its parts. */
	Stream<CheckItem> all() {
		return Stream.concat(Stream.of(this), this.parts.stream());
	}

	/** The parts that are still to be had: none once the reader has the whole. */
	List<CheckItem> missing() {
		return this.checked ? List.of() : this.parts.stream().filter((part) -> !part.checked()).toList();
	}

}
