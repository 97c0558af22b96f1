package violators.chart;

import violators.salary.SalaryKnows;

/** Knows a feature that it must not know. */
public class ChartKnows {

	public String ask(SalaryKnows other) {
		return other.toString();
	}

}
