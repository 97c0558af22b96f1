package violators.pdf;

import violators.chart.ChartKnows;

/** Knows a feature that it must not know. */
public class PdfKnows {

	public String ask(ChartKnows other) {
		return other.toString();
	}

}
