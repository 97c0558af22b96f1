package violators.prosandcons.rule;

import org.springframework.util.StringUtils;

/** Picks with a library. */
class RuleOnSpring {

	String capitalize(String text) {
		return StringUtils.capitalize(text);
	}

}
