package violators.report;

import violators.wage.WageKnows;

/** Knows a feature that it must not know. */
public class ReportKnows {

	public String ask(WageKnows other) {
		return other.toString();
	}

}
