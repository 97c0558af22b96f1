package org.waymark.career;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.PageTester;
import org.waymark.RealDataTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of an occupation's many job titles its page tells. */
@RealDataTest
class JobTitlesRealDataTests {

	private final PageTester pages;

	JobTitlesRealDataTests(@Autowired PageTester pages) {
		this.pages = pages;
	}

	@Test
	void theTitlesThatPeopleGoByAreThoseNearestToTheName() {
		assertThat(alsoCalled("registered-nurse")).contains("Staff RN (Staff Registered Nurse)")
			.noneMatch(
					(title) -> title.matches(".*(?:Practi[ct]|APRN|Clinical Nurse Specialist|Psychiatric Provider).*"));
		assertThat(alsoCalled("anesthesiologists")).contains("Staff Anesthesiologist")
			.allMatch((title) -> title.endsWith("Anesthesiologist"));
		assertThat(alsoCalled("physicians-all-other")).contains("Occupational Physician")
			.filteredOn((title) -> title.contains("Allerg"))
			.hasSizeLessThan(2);
		assertThat(alsoCalled("electrician")).contains("Industrial Electrician").doesNotContain("Electrician");
	}

	@Test
	void everyOccupationWithTitlesTellsSome() {
		assertThat(alsoCalled("fallers")).isNotEmpty();
		assertThat(alsoCalled("actuaries")).hasSizeBetween(5, 7);
	}

	private List<String> alsoCalled(String career) {
		String text = this.pages.open("/careers/" + career)
			.only("p.small:has(a[href=/sources#onet-titles]) > span")
			.text();
		return List.of(text.split(", "));
	}

}
