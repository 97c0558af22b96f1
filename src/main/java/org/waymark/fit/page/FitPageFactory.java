package org.waymark.fit.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.fit.gap.GapSection;
import org.waymark.fit.gap.GapService;
import org.waymark.fit.page.FitPage.FitForm;
import org.waymark.fit.page.FitPage.FitHead;
import org.waymark.fit.readiness.ReadinessSection;
import org.waymark.fit.readiness.ReadinessService;
import org.waymark.occupation.Career;
import org.waymark.search.asked.MeantCareers;
import org.waymark.search.asked.TypedCareer;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.Address;

/** Writes the pages on what a reader has of what a career asks. */
@Component
class FitPageFactory {

	private final ReadinessService readiness;

	private final GapService gaps;

	private final LearningService learning;

	FitPageFactory(ReadinessService readiness, GapService gaps, LearningService learning) {
		this.readiness = readiness;
		this.gaps = gaps;
		this.learning = learning;
	}

	/**
	 * The page.
	 * @param asked what is asked for
	 * @param career what was typed for the career
	 * @param known what was typed for the career that the reader knows
	 */
	FitPage of(FitQuery asked, TypedCareer career, TypedCareer known) {
		ReadinessSection ready = (asked.career() != null)
				? this.readiness.of(asked.career(), asked.from(), asked.have()) : null;
		FitQuery query = asked.having((ready != null) ? ready.have() : List.of());
		Address address = query.address()
			.with(FitRequestResolver.CAREER_BOX, career.unclear())
			.with(FitRequestResolver.KNOWN_BOX, known.unclear());
		return new FitPage(address, head(query), form(query, address, career, known), choices(address, career, known),
				gap(query), ready);
	}

	private static List<MeantCareers> choices(Address address, TypedCareer career, TypedCareer known) {
		List<MeantCareers> choices = new ArrayList<>(MeantCareers.of(career, Messages.say("fit.choose.which"),
				(other) -> chosen(address, FitRequestResolver.CAREER_BOX, "career", other)));
		choices.addAll(MeantCareers.of(known, Messages.say("fit.choose.which-now"),
				(other) -> chosen(address, FitRequestResolver.KNOWN_BOX, "from", other)));
		return choices;
	}

	/** A career takes the place of what was typed in a box. */
	private static String chosen(Address address, String box, String name, Career career) {
		return address.without(box).with(name, career.slug(), "").toString();
	}

	private static FitHead head(FitQuery query) {
		String place = query.from().place().inSentence();
		String printed = Messages.say("fit.page.printed", place, Formats.date(LocalDate.now()));
		String canonical = query.address().only("career", "from", "place").toString();
		if (query.career() == null) {
			return new FitHead(Messages.say("fit.page.title"), Messages.say("fit.page.title"),
					Messages.say("fit.page.description"), canonical, null, null, printed);
		}
		String name = query.career().name();
		String heading = Messages.say("fit.page.heading", name);
		return new FitHead(
				query.from().place().nation() ? heading : Messages.say("fit.page.heading-in", heading, place), heading,
				Messages.say("fit.page.description-of", name, place), canonical, name,
				Addresses.of(query.career(), query.from()), printed);
	}

	private static FitForm form(FitQuery query, Address address, TypedCareer career, TypedCareer known) {
		return new FitForm(inBox(query.career(), career), inBox(query.known(), known), Addresses.places(query.from()),
				address.without("have").parameters(), address.only("have").parameters(),
				query.address().at("/handout").toString(),
				query.have().isEmpty() ? null : address.without("have").toString());
	}

	private static String inBox(Career career, TypedCareer typed) {
		return typed.unclear().stream().findFirst().orElse((career != null) ? career.name() : "");
	}

	private GapSection gap(FitQuery query) {
		if (query.career() == null || query.known() == null) {
			return null;
		}
		return this.gaps.between(query.known(), query.career(), this.learning.of(query.career(), query.from()));
	}

}
