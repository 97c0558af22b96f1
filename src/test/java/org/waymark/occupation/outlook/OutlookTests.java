package org.waymark.occupation.outlook;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutlookTests {

	private static final Projection ALL = changing("3.1");

	@ParameterizedTest
	@CsvSource({ "4.2,+4.2%", "-12.5,−12.5%", "0.0,no change" })
	void aChangeHasASign(String percent, String text) {
		assertThat(Outlook.change(changing(percent))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			4.2  | faster than all jobs by more than 1 percentage point
			4.1  | about as fast as all jobs, within 1 percentage point
			2.1  | about as fast as all jobs, within 1 percentage point
			2.0  | slower than all jobs by more than 1 percentage point
			0.0  | slower than all jobs by more than 1 percentage point
			-0.1 | shrinking
			""")
	void thePaceIsThatOfAllJobsWithinOnePoint(String percent, String pace) {
		assertThat(Outlook.compared(changing(percent), ALL)).isEqualTo(pace + "; all jobs: +3.1%");
	}

	@ParameterizedTest
	@CsvSource({ "4.2,4.2% more than in 2024", "-4.2,4.2% fewer than in 2024", "0.0,as many as in 2024" })
	void theSentenceSaysMoreOrFewerInsteadOfASign(String percent, String words) {
		assertThat(Outlook.sentence(changing(percent), ALL))
			.isEqualTo("BLS expects 865,700 jobs in the United States in 2034, " + words + ". All jobs: +3.1%.");
	}

	@Test
	void trainingOnTheJobIsToldInTime() {
		assertThat(Outlook.training(training("Short-term on-the-job training"))).isEqualTo("up to one month");
		assertThat(Outlook.training(training("Moderate-term on-the-job training")))
			.isEqualTo("more than one month, up to one year");
		assertThat(Outlook.training(training("Long-term on-the-job training"))).isEqualTo("more than one year");
		assertThat(Outlook.training(training("Apprenticeship"))).isEqualTo("apprenticeship");
		assertThat(Outlook.training(training(null))).isEqualTo("varies");
	}

	private static Projection changing(String percent) {
		return projection(percent, null);
	}

	private static Projection training(String name) {
		return projection("1.0", name);
	}

	private static Projection projection(String percent, String training) {
		return new Projection("43-6013", 2024, 2034, new BigDecimal("830.8"), new BigDecimal("865.7"),
				new BigDecimal(percent), new BigDecimal("85.9"), null, null, null, training, "bls");
	}

}
