package org.waymark.prosandcons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.DataFiles;
import org.waymark.PageTester;
import org.waymark.RealDataTest;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks through what figures say of every career. */
@Tag("walk")
@RealDataTest
class FigurePointsRealDataTests {

	private final PageTester pages;

	private final List<Career> careers;

	FigurePointsRealDataTests(@Autowired PageTester pages, @Autowired Careers careers) {
		this.pages = pages;
		this.careers = careers.pages();
	}

	@Test
	void everyCareerHasTwoOfEachOrSaysWhyFewer() {
		List<String> full = new ArrayList<>();
		for (Career career : this.careers) {
			List<Element> sides = sides(career, "");
			assertThat(sides).as(career.name()).hasSize(2);
			for (Element side : sides) {
				assertThat(side.select("li")).as(career.name()).hasSizeLessThanOrEqualTo(5);
				assertThat(side.select("li").size() >= 2 || side.text().contains("stands out as a")).as(career.name())
					.isTrue();
			}
			if (sides.stream().allMatch((side) -> side.select("li").size() >= 2)) {
				full.add(career.name());
			}
		}
		assertThat(full).hasSizeGreaterThan(700);
	}

	@Test
	void whereAReaderLivesTheyDoToo() {
		for (Career career : this.careers.subList(0, 100)) {
			assertThat(sides(career, "?place=MS")).as(career.name())
				.allMatch((side) -> side.select("li").size() >= 2 || side.text().contains("stands out as a"));
		}
	}

	/** Counted from the file itself. */
	@Test
	void growthIsRankedAsTheFileSays() {
		Map<String, Double> growth = DataFiles.read("data/occupations/projections.csv")
			.stream()
			.filter((row) -> this.careers.stream().anyMatch((career) -> career.soc().equals(row.getField("soc"))))
			.collect(Collectors.toMap((row) -> row.getField("soc"), (row) -> number(row, "change_percent")));
		assertThat(growth).hasSize(831);
		int told = 0;
		for (Career career : this.careers) {
			double own = growth.get(career.soc());
			long lower = growth.values().stream().filter((other) -> other < own).count();
			long higher = growth.values().stream().filter((other) -> other > own).count();
			for (Element side : sides(career, "")) {
				boolean pros = side.select("h4").text().equals("Pros");
				long beaten = 100 * (pros ? lower : higher) / growth.size();
				for (String point : side.select("li").eachText()) {
					if (point.startsWith("BLS expects the number of jobs")) {
						assertThat(point).as(career.name())
							.contains((pros ? "better" : "worse") + " than in " + beaten + " of 100");
						told++;
					}
				}
			}
		}
		assertThat(told).isGreaterThan(400);
	}

	private List<Element> sides(Career career, String query) {
		return this.pages.open("/careers/" + career.slug() + query)
			.section("Pros and cons")
			.select("div:has(> h4)")
			.stream()
			.toList();
	}

	private static double number(NamedCsvRecord row, String column) {
		return Double.parseDouble(row.getField(column));
	}

}
