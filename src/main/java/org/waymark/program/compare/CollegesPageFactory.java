package org.waymark.program.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.program.ProgramVintages;
import org.waymark.program.college.College;
import org.waymark.program.college.CollegeFigures;
import org.waymark.program.compare.CollegeRow.CollegeCell;
import org.waymark.program.compare.CollegesPage.CollegesHead;
import org.waymark.program.compare.CollegesPage.ComparedCollege;
import org.waymark.program.field.StudyField;
import org.waymark.program.field.StudyFields;
import org.waymark.program.page.CollegeFigure;
import org.waymark.program.page.FactSources;
import org.waymark.program.page.FoundCollege;
import org.waymark.program.page.PayoffLink;
import org.waymark.program.page.PayoffLinks;
import org.waymark.program.page.ProgramLine;
import org.waymark.program.page.ProgramSearch;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYearService;

/** Writes comparisons of colleges. */
@Component
class CollegesPageFactory {

	/** More would make a row as long as a page. */
	private static final int LISTED = 4;

	private final StudyFields fields;

	private final ProgramSearch search;

	private final PayoffLinks payoffs;

	private final ProgramVintages vintages;

	private final Sources sources;

	private final PlaceAndYearService placesAndYears;

	CollegesPageFactory(StudyFields fields, ProgramSearch search, PayoffLinks payoffs, ProgramVintages vintages,
			Sources sources, PlaceAndYearService placesAndYears) {
		this.fields = fields;
		this.search = search;
		this.payoffs = payoffs;
		this.vintages = vintages;
		this.sources = sources;
		this.placesAndYears = placesAndYears;
	}

	CollegesPage of(CollegesQuery query, List<College> beyond) {
		FactSources sources = FactSources.of(this.vintages, this.sources.citations());
		return new CollegesPage(head(query, beyond),
				query.colleges()
					.stream()
					.map((college) -> new ComparedCollege(college.name(), query.without(college).address().toString()))
					.toList(),
				query.compared() ? rows(query, sources) : List.of(), sources);
	}

	private CollegesHead head(CollegesQuery query, List<College> beyond) {
		String career = query.career().name();
		String heading = Messages.say("program.compare.heading");
		String title = Messages.say("program.compare.title", career);
		boolean full = query.colleges().size() == CollegesQuery.MOST;
		return new CollegesHead(title, heading, Messages.say("program.compare.description", career),
				query.address().toString(), career,
				Addresses.of(query.career(), this.placesAndYears.newest().at(query.place())),
				query.compared() ? null : Messages.say("program.compare.todo", query.colleges().size()),
				beyond.isEmpty() ? null
						: Messages.say("program.compare.left-out",
								String.join(", ", beyond.stream().map(College::name).toList())),
				(query.compared() && !query.origin().pointed()) ? Messages.say("program.compare.no-zip") : null,
				query.list().toString(),
				full ? Messages.say("program.compare.to-list") : Messages.say("program.compare.add"),
				Messages.say("program.compare.printed", Formats.date(LocalDate.now())));
	}

	private List<CollegeRow> rows(CollegesQuery query, FactSources sources) {
		List<StudyField> leading = this.fields.of(query.career().soc());
		List<FoundCollege> colleges = this.search.of(query.colleges(), leading, query.origin());
		List<CollegeRow> rows = new ArrayList<>();
		rows.add(new CollegeRow(Messages.say("program.compare.programs"),
				Messages.say("program.compare.programs-note", sources.year()),
				colleges.stream().map((found) -> programs(found, leading)).toList(), sources.awards()));
		rows.add(CollegeRow.of(Messages.say("program.compare.where"), colleges, (found) -> found.where(query.places()),
				null, sources.colleges()));
		if (query.origin().pointed()) {
			rows.add(CollegeRow.of(Messages.say("program.compare.distance", query.origin().name()), colleges,
					FoundCollege::distance, Messages.say("program.college.online"), sources.colleges()));
		}
		rows.add(CollegeRow.of(Messages.say("program.compare.kind"), colleges,
				(found) -> found.college().ownership().label(), null, sources.colleges()));
		rows.addAll(figures(colleges, sources));
		rows.add(payoff(query, colleges, sources));
		rows.add(new CollegeRow(Messages.say("program.compare.website"), null,
				colleges.stream()
					.map((found) -> CollegeCell.website(found, found.college().website(),
							Messages.say("program.compare.no-website")))
					.toList(),
				sources.colleges()));
		return rows;
	}

	private CollegeRow payoff(CollegesQuery query, List<FoundCollege> colleges, FactSources sources) {
		Map<Integer, PayoffLink> links = this.payoffs.of(colleges, query.career(), query.place(), query.origin());
		return new CollegeRow(Messages.say("program.payoff.title"), null,
				colleges.stream()
					.map((found) -> CollegeCell.link(found, links.get(found.college().id()),
							(found.college().figures().tuition() != null) ? Messages.say("program.payoff.no-years")
									: Messages.say("program.payoff.no-tuition")))
					.toList(),
				sources.figures());
	}

	private static CollegeCell programs(FoundCollege found, List<StudyField> leading) {
		List<ProgramLine> lines = ProgramLine.of(found, leading);
		if (lines.isEmpty()) {
			return CollegeCell.of(found, (String) null, Messages.say("program.compare.no-programs"));
		}
		Stream<String> first = lines.stream()
			.limit(LISTED)
			.map((line) -> Messages.say("program.compare.program", line.field(), line.award(), line.awards()));
		int others = lines.size() - LISTED;
		return CollegeCell.of(found,
				Stream
					.concat(first,
							(others > 0) ? Stream.of(Messages.say("program.college.more", others)) : Stream.empty())
					.toList());
	}

	private static List<CollegeRow> figures(List<FoundCollege> colleges, FactSources sources) {
		List<List<CollegeFigure>> all = colleges.stream()
			.map((found) -> CollegeFigure.of(found.college().figures()))
			.toList();
		List<CollegeRow> rows = new ArrayList<>();
		List<CollegeFigure> common = CollegeFigure.of(CollegeFigures.NONE);
		for (int at = 0; at < common.size(); at++) {
			int which = at;
			rows.add(CollegeRow.ofWhole(common.get(at).label(), colleges,
					all.stream().map((figures) -> figures.get(which)).toList(), sources.figures()));
		}
		return rows;
	}

}
