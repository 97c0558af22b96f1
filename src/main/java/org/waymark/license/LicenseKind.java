package org.waymark.license;

import java.util.Locale;
import java.util.stream.Stream;

/** What sort of license it is; those that most people ask for stand first. */
public enum LicenseKind {

	LICENSE, REGISTRY,

	/** Whoever wants it has another one before. */
	SECONDARY,

	/** It is that of a business. */
	BUSINESS,

	/** It holds for a time, or comes before another one. */
	TEMPORARY;

	/** Whether nothing needs to be said of it. */
	boolean ordinary() {
		return this == LICENSE || this == REGISTRY;
	}

	/** Its name in files, tables and keys of messages. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static String[] keys() {
		return Stream.of(values()).map(LicenseKind::key).toArray(String[]::new);
	}

}
