package org.waymark.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes the question off a job title. */
class AskingWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			What does a paralegal do?                       | paralegal
			what is an actuary                              | actuary
			How much does a plumber make                    | plumber
			how much money do the best chefs earn           | best chefs
			how to become a firefighter                     | firefighter
			how do I become an x-ray tech                   | x-ray tech
			how long does it take to become a pharmacist    | pharmacist
			do you need a degree to be a real estate agent  | real estate agent
			where can i work as a welder                    | welder
			is nursing a good career                        | nursing
			is being a nurse worth it                       | nurse
			should I become a dentist?                      | dentist
			I want to be a vet                              | vet
			i’d like to become an EMT                       | emt
			i like animals                                  | animals
			work with animals                               | animals
			jobs with kids                                  | kids
			tell me about truck driving                     | truck driving
			paralegal salary                                | paralegal
			what do accountants do all day?                 | accountants
			how much money does a nurse make a year         | nurse
			what degree do i need to become a teacher       | teacher
			welding jobs                                    | welding
			average salary of a nurse                       | nurse
			average paralegal hourly wage                   | paralegal
			plumber pay per hour                            | plumber
			electrician jobs near me                        | electrician
			welder job description                          | welder
			""")
	void onlyTheTitleIsLeft(String question, String title) {
		assertThat(AskingWords.without(question)).isEqualTo(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nurse", "shoe maker", "job coach", "career counselor", "wage analyst", "pay clerk",
			"wages", "salary", "it", "is", "work", "jobs", "how to", "real estate agent", "working" })
	void aTitleStaysAsItIs(String title) {
		assertThat(AskingWords.without(title)).isEqualTo(title);
	}

	@ParameterizedTest
	@CsvSource({ "jobs in, ''", "what are the best jobs, ''", "i would like to work, ''", "it jobs, it",
			"good nursing jobs, nursing" })
	void theCoreOfATextIsWhatCouldNameAJob(String text, String core) {
		assertThat(AskingWords.core(text)).isEqualTo(core);
	}

}
