package org.waymark.finder.browse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the search boxes suggest while a reader types. */
@RealDataTest
class SuggestTests {

	private final PageTester pages;

	private final JsonMapper json;

	SuggestTests(@Autowired PageTester pages, @Autowired JsonMapper json) {
		this.pages = pages;
		this.json = json;
	}

	@Test
	void aCareerComesWithItsNameItsAddressAndTheTitleItGoesBy() throws Exception {
		assertThat(suggested("medical%20receptionist")).hasSizeBetween(2, 8)
			.contains(of("Medical secretaries and administrative assistants",
					"medical-secretaries-and-administrative-assistants", "Medical Receptionist", false));
		assertThat(suggested("medical%20office%20administrator")).first()
			.isEqualTo(of("Medical office administrator", "medical-office-administrator", null, true));
	}

	@Test
	void everySuggestionHasAPage() throws Exception {
		assertThat(suggested("nurse")).hasSize(8)
			.doesNotHaveDuplicates()
			.allSatisfy((career) -> assertThat(this.pages.open("/careers/" + career.get("slug")).heading())
				.isEqualTo(career.get("name")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "n", "%20n%20", "zzzzqqq" })
	void forOneLetterOrNothingKnownNothingIsSuggested(String words) throws Exception {
		assertThat(suggested(words)).isEmpty();
	}

	@Test
	void itIsSentAsJson() {
		assertThat(this.pages.get("/careers/suggest?q=nurse").getResponse().getContentType())
			.isEqualTo("application/json");
		assertThat(this.pages.get("/careers/suggest").getResponse().getStatus()).isEqualTo(200);
	}

	@Test
	void whatIsTooLongToBeATitleIsRefused() {
		assertThat(this.pages.get("/careers/suggest?q=" + "x".repeat(160)).getResponse().getStatus()).isEqualTo(200);
		assertThat(this.pages.get("/careers/suggest?q=" + "x".repeat(161)).getResponse().getStatus()).isEqualTo(400);
		assertThat(this.pages.open("/careers/suggest?q=" + "x".repeat(161)).text()).contains("“q”");
	}

	private List<Map<String, Object>> suggested(String words) throws Exception {
		MvcTestResult answer = this.pages.get("/careers/suggest?q=" + words);
		return this.json.readValue(answer.getResponse().getContentAsByteArray(), new TypeReference<>() {
		});
	}

	private static Map<String, Object> of(String name, String slug, String title, boolean guided) {
		Map<String, Object> career = new HashMap<>(Map.of("name", name, "slug", slug, "guided", guided));
		career.put("title", title);
		return career;
	}

}
