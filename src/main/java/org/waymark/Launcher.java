package org.waymark;

import java.util.Optional;

/**
 * Starts the jar, or tells whoever has too old a Java what to do. It is compiled for Java
 * 8, stands alone in front of Spring Boot's launcher and so must need no other class.
 */
public final class Launcher {

	private static final int NEEDED = 17;

	private Launcher() {
	}

	public static void main(String[] args) throws ReflectiveOperationException {
		Optional<String> refusal = refusal(System.getProperty("java.specification.version"));
		if (refusal.isPresent()) {
			System.err.println(refusal.get());
			System.exit(1);
		}
		Class.forName("org.springframework.boot.loader.launch.JarLauncher")
			.getMethod("main", String[].class)
			.invoke(null, (Object) args);
	}

	/** What to say to a Java of this version; Java 8 still calls itself 1.8. */
	static Optional<String> refusal(String specification) {
		int version = Integer.parseInt(specification.replaceFirst("^1\\.", ""));
		return (version >= NEEDED) ? Optional.empty()
				: Optional.of("Waymark needs Java " + NEEDED + " or newer; this is Java " + version
						+ ". Install a newer one, or name it in the command: /path/to/java -jar ...");
	}

}
