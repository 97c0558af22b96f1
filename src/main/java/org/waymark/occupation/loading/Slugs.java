package org.waymark.occupation.loading;

import java.util.List;

/** Names that careers have in addresses: what stands behind {@code /careers/}. */
public final class Slugs {

	/** Other pages stand there. */
	static final List<String> RESERVED = List.of("a-to-z", "groups", "suggest");

	/** How a name may look, as a regular expression. */
	public static final String FORM = "(?!(?:" + String.join("|", RESERVED) + ")$)[a-z0-9-]+";

	/** The same in words. */
	public static final String EXPECTED = "small letters from a to z, digits and hyphens, but none of "
			+ String.join(", ", RESERVED);

	private Slugs() {
	}

}
