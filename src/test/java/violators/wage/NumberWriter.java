package violators.wage;

import java.text.DecimalFormat;
import java.util.Locale;

/** Has its own way to write numbers. */
class NumberWriter {

	String format(int number) {
		return String.format(Locale.US, "%,d", number);
	}

	String formatted(int number) {
		return "%d".formatted(number);
	}

	String decimal(double number) {
		return new DecimalFormat("0.00").format(number);
	}

}
