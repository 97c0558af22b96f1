package org.waymark.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.compare.row.ComparedCareer;
import org.waymark.compare.row.ComparedCareerService;
import org.waymark.compare.row.ComparisonRow;
import org.waymark.compare.row.ComparisonRows;
import org.waymark.compare.row.PageLink;
import org.waymark.fit.readiness.ReadinessSection;
import org.waymark.handout.HandoutPage.Chosen;
import org.waymark.handout.HandoutPage.HandoutForm;
import org.waymark.handout.HandoutPage.HandoutHead;
import org.waymark.handout.HandoutPage.QuestionList;
import org.waymark.handout.HandoutPage.RowGroup;
import org.waymark.occupation.Career;
import org.waymark.place.price.PriceParities;
import org.waymark.search.asked.MeantCareers;
import org.waymark.search.asked.TypedCareer;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.wage.PlaceAndYear;
import org.waymark.web.Address;
import org.waymark.web.Site;

/** Writes handouts. */
@Component
class HandoutPageFactory {

	private static final int FEW = 5;

	private static final int MANY = 8;

	private final ComparedCareerService comparedCareers;

	private final ComparisonRows rows;

	private final FitRows fit;

	private final ProgramRows programs;

	private final PriceParities parities;

	private final Site site;

	HandoutPageFactory(ComparedCareerService comparedCareers, ComparisonRows rows, FitRows fit, ProgramRows programs,
			PriceParities parities, Site site) {
		this.comparedCareers = comparedCareers;
		this.rows = rows;
		this.fit = fit;
		this.programs = programs;
		this.parities = parities;
		this.site = site;
	}

	/**
	 * The handout.
	 * @param asked what is asked for
	 * @param added what was typed to add a career
	 * @param known what was typed for the career that the reader knows
	 */
	HandoutPage of(HandoutQuery asked, TypedCareer added, TypedCareer known) {
		List<ReadinessSection> readiness = this.fit.readiness(asked);
		HandoutQuery query = asked
			.having(readiness.stream().flatMap((section) -> section.have().stream()).distinct().toList());
		Address address = query.address()
			.with(HandoutRequestResolver.ADD_BOX, added.unclear())
			.with(HandoutRequestResolver.KNOWN_BOX, known.unclear());
		List<RowGroup> groups = query.careers().isEmpty() ? List.of() : groups(query, readiness);
		return new HandoutPage(address, head(query), form(query, address, added, known),
				choices(query, address, added, known),
				query.careers().stream().map((career) -> column(career, query.from())).toList(), groups,
				groups.isEmpty() ? List.of() : questions(), cited(groups),
				groups.isEmpty() ? null : QrCode.of(this.site.absolute(query.address().toString())).orElse(null));
	}

	private static PageLink column(Career career, PlaceAndYear from) {
		return new PageLink(career.name(), Addresses.of(career, from));
	}

	private static List<Citation> cited(List<RowGroup> groups) {
		return groups.stream()
			.flatMap((group) -> group.rows().stream())
			.map(ComparisonRow::source)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	private List<RowGroup> groups(HandoutQuery query, List<ReadinessSection> readiness) {
		PlaceAndYear from = query.from();
		List<ComparedCareer> careers = this.comparedCareers.of(query.careers(), from, this.parities.byPlace());
		return List.of(new RowGroup(Messages.say("handout.group.facts"), this.rows.facts(careers, from)),
				new RowGroup(Messages.say("handout.group.points"),
						this.rows.points(careers).stream().map((row) -> row.first(query.room(FEW, MANY))).toList()),
				new RowGroup(Messages.say("handout.group.law"), this.rows.law(careers, from)),
				new RowGroup(Messages.say("handout.group.steps"),
						joined(this.rows.steps(careers), this.rows.timeAndCost(careers))),
				new RowGroup(Messages.say("handout.group.fit"),
						joined(this.fit.gap(query), this.fit.left(query, readiness))),
				new RowGroup(Messages.say("handout.group.programs", query.origin().name()), this.programs.of(query)));
	}

	private static List<ComparisonRow> joined(List<ComparisonRow> some, List<ComparisonRow> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

	private HandoutHead head(HandoutQuery query) {
		String place = query.from().place().inSentence();
		String canonical = query.address().only("career", "place").toString();
		String web = this.site.absolute(query.address().toString());
		String printed = Messages.say("handout.printed", place, query.from().vintage().label(),
				Formats.date(LocalDate.now()));
		if (query.careers().isEmpty()) {
			return new HandoutHead(Messages.say("handout.title"), Messages.say("handout.title"),
					Messages.say("handout.description"), canonical, printed, web);
		}
		String names = Formats.list(query.careers().stream().map(Career::name).toList());
		String title = Messages.say("handout.title-of", names);
		return new HandoutHead(query.from().place().nation() ? title : Messages.say("handout.title-in", title, place),
				names, Messages.say("handout.description-of", names, place), canonical, printed, web);
	}

	private static HandoutForm form(HandoutQuery query, Address address, TypedCareer added, TypedCareer known) {
		HandoutView other = query.projected() ? HandoutView.SHEET : HandoutView.PROJECTOR;
		return new HandoutForm(
				query.careers()
					.stream()
					.map((career) -> new Chosen(career.name(), query.without(career).address().toString()))
					.toList(),
				query.colleges()
					.stream()
					.map((college) -> new Chosen(college.name(), query.without(college).address().toString()))
					.toList(),
				query.full() ? null : added.unclear().stream().findFirst().orElse(""), inBox(query.known(), known),
				Addresses.places(query.chosen()), address.without("place", "from", "add", "now").parameters(),
				query.seenAs(other).address().toString(),
				query.seenAs(HandoutView.SHEET).address().at("/handout.pdf").toString(), query.projected());
	}

	private static String inBox(Career career, TypedCareer typed) {
		return typed.unclear().stream().findFirst().orElse((career != null) ? career.name() : "");
	}

	private static List<MeantCareers> choices(HandoutQuery query, Address address, TypedCareer added,
			TypedCareer known) {
		return Stream.of(
				MeantCareers.of(added, Messages.say("fit.choose.which"),
						(career) -> query.plus(career)
							.address()
							.with(HandoutRequestResolver.KNOWN_BOX, known.unclear())
							.toString()),
				MeantCareers.of(known, Messages.say("fit.choose.which-now"),
						(career) -> query.from(career)
							.address()
							.with(HandoutRequestResolver.ADD_BOX, added.unclear())
							.toString()))
			.flatMap(List::stream)
			.toList();
	}

	private static List<QuestionList> questions() {
		return List.of(
				new QuestionList(Messages.say("handout.ask.school"),
						List.of(Messages.say("handout.ask.school.accredited"), Messages.say("handout.ask.school.cost"),
								Messages.say("handout.ask.school.finish"))),
				new QuestionList(Messages.say("handout.ask.employer"),
						List.of(Messages.say("handout.ask.employer.hired"), Messages.say("handout.ask.employer.pay"),
								Messages.say("handout.ask.employer.training"))),
				new QuestionList(Messages.say("handout.ask.worker"), List.of(Messages.say("handout.ask.worker.day"),
						Messages.say("handout.ask.worker.hard"), Messages.say("handout.ask.worker.again"))));
	}

}
