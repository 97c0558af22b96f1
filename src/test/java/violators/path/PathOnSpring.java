package violators.path;

import org.springframework.util.StringUtils;

/** Calculates with a library. */
class PathOnSpring {

	String capitalize(String text) {
		return StringUtils.capitalize(text);
	}

}
