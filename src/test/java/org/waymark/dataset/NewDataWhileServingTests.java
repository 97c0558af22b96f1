package org.waymark.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

import org.waymark.web.Http;

import static org.assertj.core.api.Assertions.assertThat;

/** Another instance loads new data into the database of one that serves. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "waymark.data=src/test/resources/fixture",
				"spring.datasource.url=jdbc:h2:mem:changing;DB_CLOSE_DELAY=-1", "waymark.check-data=200ms" })
@Import(Http.class)
@DirtiesContext
@TestConstructor(autowireMode = AutowireMode.ALL)
class NewDataWhileServingTests {

	private final Http http;

	NewDataWhileServingTests(Http http) {
		this.http = http;
	}

	@Test
	void areShownWithoutANewStart(@TempDir Path parent) throws Exception {
		FolderCopy folder = FolderCopy.ofFixture(parent);
		assertPages("Actors", "Washington", "Electrician", "Chief Diversity Officer");
		folder.replace("occupations/en/names.csv", "Actors,Actors", "Stage Players,Stage Players");
		folder.replace("places/places.csv", ",Washington,", ",Evergreen,");
		folder.replace("careers/en/electrician.yaml", "summary: ", "summary: Day by day, ");
		folder.replace("occupations/en/titles.csv", "Chief Diversity Officer", "Chief Of Everybody");
		try (LoadedDatabase database = new LoadedDatabase("jdbc:h2:mem:changing;USER=sa;PASSWORD=")) {
			database.load(folder.path());
		}
		Awaitility.await()
			.atMost(1, TimeUnit.MINUTES)
			.untilAsserted(() -> assertPages("Stage Players", "Evergreen", "Day by day, ", "Chief Of Everybody"));
	}

	private String page(String address) {
		return new String(this.http.get(address).body(), StandardCharsets.UTF_8);
	}

	private void assertPages(String occupation, String place, String guide, String title) {
		assertThat(page("/careers/a-to-z")).contains(occupation);
		assertThat(page("/careers/actors/salary")).contains(occupation, place);
		assertThat(page("/careers/electrician")).contains(guide);
		assertThat(page("/careers/suggest?q=" + title.replace(" ", "+"))).contains(title);
	}

}
