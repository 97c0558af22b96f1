package org.waymark.postgres;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.waymark.PageKinds;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.occupation.Careers;

import static org.assertj.core.api.Assertions.assertThat;

/** The reader cannot tell which database a page comes from. */
@OnPostgres
@SpringBootTest
@ActiveProfiles("postgres")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(PageTester.class)
class SamePagesTests {

	private static final int EVERY = 10;

	private static PageTester onH2;

	private final PageTester pages;

	private final List<String> careers;

	SamePagesTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.careers = careers.all().stream().map((career) -> "/careers/" + career.slug()).toList();
	}

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", PostgresServer::newDatabase);
	}

	@BeforeAll
	static void shareTheOtherTestsProgram() {
		onH2 = new TestContextManager(OnH2.class).getTestContext().getApplicationContext().getBean(PageTester.class);
	}

	static Stream<String> addresses() {
		return Stream.concat(PageKinds.all(),
				Stream.of("/sitemap.xml", "/careers/suggest?q=nurs", "/careers/registered-nurse/salary.csv?year=2024",
						"/careers?sort=name&page=12", "/careers?q=teacher&place=GU&guide=yes",
						"/compare?career=actors&career=legislators&career=cashiers&career=lawyers&place=GU"));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void areTheSameToTheByte(String address) {
		assertSame(address);
	}

	@Test
	void areTheSameForEveryTenthCareer() {
		IntStream.range(0, this.careers.size())
			.filter((number) -> number % EVERY == 0)
			.mapToObj(this.careers::get)
			.forEach((path) -> {
				assertSame(path);
				assertSame(path + "/salary?place=WA");
			});
	}

	private void assertSame(String address) {
		MvcTestResult here = this.pages.get(address);
		MvcTestResult there = onH2.get(address);
		assertThat(here.getResponse().getStatus()).as(address).isEqualTo(there.getResponse().getStatus());
		assertThat(here.getResponse().getContentAsByteArray()).as(address)
			.isEqualTo(there.getResponse().getContentAsByteArray());
	}

	/** Stands for the tests on H2. */
	@RealDataTest
	static class OnH2 {

	}

}
