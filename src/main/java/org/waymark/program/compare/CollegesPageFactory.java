package org.waymark.program.compare;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.program.ProgramVintages;
import org.waymark.program.accreditation.Accreditors;
import org.waymark.program.college.College;
import org.waymark.program.compare.CollegesPage.CollegesHead;
import org.waymark.program.compare.CollegesPage.ComparedCollege;
import org.waymark.program.field.StudyField;
import org.waymark.program.field.StudyFields;
import org.waymark.program.page.FactSources;
import org.waymark.program.page.FoundCollege;
import org.waymark.program.page.PayoffLinks;
import org.waymark.program.page.ProgramSearch;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYearService;

/** Writes comparisons of colleges. */
@Component
class CollegesPageFactory {

	private final StudyFields fields;

	private final ProgramSearch search;

	private final PayoffLinks payoffs;

	private final Accreditors accreditors;

	private final ProgramVintages vintages;

	private final Sources sources;

	private final PlaceAndYearService placesAndYears;

	CollegesPageFactory(StudyFields fields, ProgramSearch search, PayoffLinks payoffs, Accreditors accreditors,
			ProgramVintages vintages, Sources sources, PlaceAndYearService placesAndYears) {
		this.fields = fields;
		this.search = search;
		this.payoffs = payoffs;
		this.accreditors = accreditors;
		this.vintages = vintages;
		this.sources = sources;
		this.placesAndYears = placesAndYears;
	}

	CollegesPage of(CollegesQuery query, List<College> beyond) {
		FactSources sources = FactSources.of(this.vintages, this.sources.citations());
		return new CollegesPage(head(query, beyond), this.accreditors.of(query.career().soc()).orElse(null),
				query.colleges()
					.stream()
					.map((college) -> new ComparedCollege(college.name(), query.without(college).address().toString()))
					.toList(),
				query.compared() ? rows(query, sources) : List.of(), sources,
				query.address().at("/handout").toString());
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

	private List<CollegeAnswers> rows(CollegesQuery query, FactSources sources) {
		List<StudyField> leading = this.fields.of(query.career().soc());
		List<FoundCollege> colleges = this.search.of(query.colleges(), leading, query.origin());
		return new CollegeQuestions(query, colleges, sources).rows(leading,
				this.payoffs.of(colleges, query.career(), query.place(), query.origin()));
	}

}
