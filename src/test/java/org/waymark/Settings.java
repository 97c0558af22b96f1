package org.waymark;

import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings of Waymark, for tests without the whole program. */
public final class Settings {

	private Settings() {
	}

	/** Those that stand when nothing is set. */
	public static WaymarkProperties none() {
		return bound(Map.of());
	}

	/** Those that stand when one of them is set, such as {@code waymark.cache}. */
	public static WaymarkProperties of(String name, String value) {
		return bound(Map.of(name, value));
	}

	private static WaymarkProperties bound(Map<String, String> values) {
		return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("waymark", WaymarkProperties.class);
	}

}
