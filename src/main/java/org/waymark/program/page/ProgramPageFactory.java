package org.waymark.program.page;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.program.PageLinks;
import org.waymark.program.ProgramVintages;
import org.waymark.program.accreditation.Accreditors;
import org.waymark.program.field.StudyField;
import org.waymark.program.field.StudyFields;
import org.waymark.program.page.ProgramPage.CollegeSelection;
import org.waymark.program.page.ProgramPage.ProgramHead;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYearService;
import org.waymark.web.Pager;

/** Writes the pages of programs. */
@Component
class ProgramPageFactory {

	private static final int EACH = 20;

	private static final int NAMED = 3;

	private final StudyFields fields;

	private final ProgramSearch search;

	private final PayoffLinks payoffs;

	private final Accreditors accreditors;

	private final ProgramVintages vintages;

	private final Sources sources;

	private final PlaceAndYearService placesAndYears;

	ProgramPageFactory(StudyFields fields, ProgramSearch search, PayoffLinks payoffs, Accreditors accreditors,
			ProgramVintages vintages, Sources sources, PlaceAndYearService placesAndYears) {
		this.fields = fields;
		this.search = search;
		this.payoffs = payoffs;
		this.accreditors = accreditors;
		this.vintages = vintages;
		this.sources = sources;
		this.placesAndYears = placesAndYears;
	}

	ProgramPage of(ProgramQuery query) {
		List<StudyField> leading = this.fields.of(query.career().soc());
		List<FoundCollege> found = this.search.find(query, leading);
		Pager pager = Pager.of(query.page(), found.size(), EACH);
		List<FoundCollege> here = pager.part(found, EACH);
		Map<Integer, PayoffLink> payoffs = this.payoffs.of(here, query.career(), query.place(), query.origin());
		List<CollegeCard> cards = here.stream()
			.map((college) -> CollegeCard.of(college, leading, payoffs.get(college.college().id()), query))
			.toList();
		return new ProgramPage(head(query, leading), this.accreditors.of(query.career().soc()).orElse(null),
				ProgramForm.of(query), found(query, found.size()),
				(query.where() != query.within()) ? Messages.say("program.page.needs-zip", query.within().miles())
						: null,
				cards, CollegeSelection.of(query, cards), PageLinks.of(pager, (number) -> query.page(number).address()),
				(query.where() != Within.ONLINE) ? query.within(Within.ONLINE).address().toString() : null,
				FactSources.of(this.vintages, this.sources.citations()));
	}

	private ProgramHead head(ProgramQuery query, List<StudyField> leading) {
		String career = query.career().name();
		String title = Messages.say("program.page.title", career);
		return new ProgramHead(
				query.origin().states().isEmpty() ? title
						: Messages.say("program.page.title-in", title, query.origin().name()),
				title, Messages.say("program.page.description", career, query.origin().name()),
				query.address().only("career", "place").toString(), career,
				Addresses.of(query.career(), this.placesAndYears.newest().at(query.place())), fields(leading));
	}

	private static String fields(List<StudyField> leading) {
		if (leading.isEmpty()) {
			return null;
		}
		List<String> names = leading.stream().limit(NAMED).map(StudyField::name).toList();
		int others = leading.size() - names.size();
		return (others > 0) ? Messages.say("program.page.fields-more", String.join("; ", names), others)
				: Messages.say("program.page.fields", String.join("; ", names));
	}

	private static String found(ProgramQuery query, int number) {
		String count = Formats.count(number);
		return switch (query.where()) {
			case ONLINE -> Messages.say("program.found.online", number, count);
			case STATE -> Messages.say("program.found.state", number, count, query.area());
			default -> Messages.say("program.found.near", number, count, query.where().miles(), query.origin().name());
		};
	}

}
