package org.waymark.occupation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.PageTester;
import org.waymark.RealDataTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@RealDataTest
class CareersTests {

	@Autowired
	private Careers careers;

	@Autowired
	private Occupations occupations;

	@Autowired
	private PageTester pages;

	@Test
	void everyOccupationIsOneCareer() {
		assertThat(this.careers.all()).hasSize(831).doesNotHaveDuplicates();
		assertThat(this.careers.all().stream().map(Career::soc)).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(this.occupations.detailed().stream().map(Occupation::soc).toList());
		assertThat(this.careers.byOccupation().get("29-1141").slug()).isEqualTo("registered-nurse");
		assertThat(this.careers.byOccupation().get("43-6013").slug())
			.isEqualTo("medical-secretaries-and-administrative-assistants");
	}

	@Test
	void jobTitlesStandInsideTheirOccupation() {
		assertThat(this.careers.titles("43-6013")).extracting(Career::slug)
			.containsExactly("medical-administrative-assistant", "medical-office-administrator",
					"medical-office-assistant", "medical-office-coordinator", "medical-office-specialist");
		assertThat(this.careers.titles("11-9111")).extracting(Career::slug).containsExactly("medical-office-manager");
		assertThat(this.careers.all()).noneMatch(Career::jobTitle);
		assertThat(this.careers.pages()).hasSize(831 + 6);
	}

	@Test
	void everyOldAddressLeadsToTheOnePageOfTheJobForGood() {
		List<Occupation> moved = this.occupations.detailed()
			.stream()
			.filter((occupation) -> !this.careers.byOccupation().get(occupation.soc()).slug().equals(occupation.slug()))
			.toList();
		assertThat(moved).hasSize(24).allSatisfy((occupation) -> {
			String old = occupation.slug();
			String slug = this.careers.byOccupation().get(occupation.soc()).slug();
			assertThat(leads("/careers/" + old)).isEqualTo("/careers/" + slug);
			assertThat(leads("/careers/" + old + "?place=OH&year=2024"))
				.isEqualTo("/careers/" + slug + "?place=OH&year=2024");
			assertThat(leads("/careers/" + old + "/salary?place=OH"))
				.isEqualTo("/careers/" + slug + "/salary?place=OH");
			assertThat(leads("/careers/" + old + "/salary.csv")).isEqualTo("/careers/" + slug + "/salary.csv");
			assertThat(leads("/compare?career=actors&career=" + old + "&months." + old + "=7"))
				.isEqualTo("/compare?career=actors&career=" + slug + "&months." + slug + "=7");
			assertThat(leads("/compare.csv?career=actors&career=" + old))
				.isEqualTo("/compare.csv?career=actors&career=" + slug);
		});
	}

	private String leads(String address) {
		MockHttpServletResponse answer = this.pages.get(address).getResponse();
		assertThat(answer.getStatus()).isEqualTo(301);
		return answer.getHeader("Location");
	}

}
