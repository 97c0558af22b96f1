package violators.cashflow;

import org.springframework.util.StringUtils;

/** Calculates with a library. */
class CashflowOnSpring {

	String capitalize(String text) {
		return StringUtils.capitalize(text);
	}

}
