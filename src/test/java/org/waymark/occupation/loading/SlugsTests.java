package org.waymark.occupation.loading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.RealDataTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The names that no career may have are those of the other pages beside them. */
@RealDataTest
class SlugsTests {

	private static final String CAREERS = "/careers/";

	private final RequestMappingHandlerMapping pages;

	SlugsTests(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
		this.pages = pages;
	}

	@Test
	void everyOtherPageBesideTheCareersKeepsItsName() {
		List<String> names = this.pages.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((page) -> page.getPatternValues().stream())
			.filter((path) -> path.matches(CAREERS + "[^/{}]+"))
			.map((path) -> path.substring(CAREERS.length()))
			.toList();
		assertThat(Slugs.RESERVED).containsExactlyInAnyOrderElementsOf(names);
		assertThat(names).isNotEmpty().noneMatch((name) -> name.matches(Slugs.FORM));
	}

}
