package violators.cashflow;

import violators.web.WebKnows;

/** Knows a feature that it must not know. */
public class CashflowKnows {

	public String ask(WebKnows other) {
		return other.toString();
	}

}
