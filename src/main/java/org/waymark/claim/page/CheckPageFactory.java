package org.waymark.claim.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.claim.check.CheckedNumber;
import org.waymark.claim.check.NumberChecker;
import org.waymark.claim.check.NumberReader;
import org.waymark.claim.check.SaidNumber;
import org.waymark.claim.page.CheckPage.CareerCandidate;
import org.waymark.claim.page.CheckPage.CheckAnswer;
import org.waymark.claim.page.CheckPage.CheckForm;
import org.waymark.claim.page.CheckPage.NewestFigure;
import org.waymark.claim.page.CheckPage.ValueLine;
import org.waymark.occupation.Career;
import org.waymark.search.asked.TypedCareers;
import org.waymark.source.Citation;
import org.waymark.source.Sources;
import org.waymark.text.Messages;
import org.waymark.web.Address;

/** Writes what is known of a number. */
@Component
class CheckPageFactory {

	private static final int CANDIDATES = 8;

	private static final int LINES = 12;

	private final NumberChecker checker;

	private final TypedCareers typed;

	private final Sources sources;

	CheckPageFactory(NumberChecker checker, TypedCareers typed, Sources sources) {
		this.checker = checker;
		this.typed = typed;
		this.sources = sources;
	}

	CheckPage of(CheckQuery query) {
		return new CheckPage(String.valueOf(this.checker.since()), form(query),
				query.words().isEmpty() ? null : answer(query));
	}

	private CheckForm form(CheckQuery query) {
		Career career = query.career();
		if (career != null) {
			return new CheckForm(query.words(), career.name(), null, List.of());
		}
		List<CareerCandidate> candidates = this.typed.of(query.typed(), List.of())
			.matches()
			.stream()
			.limit(CANDIDATES)
			.map((match) -> new CareerCandidate(match.name(), address(query, match.career())))
			.toList();
		return new CheckForm(query.words(), query.typed(), asking(query, candidates), candidates);
	}

	private static String asking(CheckQuery query, List<CareerCandidate> candidates) {
		if (query.words().isEmpty() && query.typed().isEmpty()) {
			return null;
		}
		if (query.typed().isEmpty()) {
			return Messages.say("claim.check.which-career");
		}
		return candidates.isEmpty() ? Messages.say("claim.check.no-such-career", query.typed())
				: Messages.say("claim.check.mean");
	}

	private static String address(CheckQuery query, Career career) {
		return Address.of("/claims/check").with("q", query.words(), "").with("career", career.slug(), "").toString();
	}

	private CheckAnswer answer(CheckQuery query) {
		Optional<SaidNumber> said = NumberReader.read(query.words());
		if (said.isEmpty() || said.get().ranges().isEmpty()) {
			return unanswered(said.isEmpty());
		}
		Career career = query.career();
		CheckedNumber checked = this.checker.check(said.get(), (career != null) ? career.soc() : null);
		CheckWords words = new CheckWords(checked, career);
		Map<String, Citation> citations = this.sources.citations();
		List<ValueLine> lines = checked.matches()
			.stream()
			.limit(LINES)
			.map((match) -> new ValueLine(CheckWords.what(match), CheckWords.values(match), CheckWords.note(match),
					citations.get(match.first().release().source())))
			.toList();
		List<ValueLine> near = checked.nearMisses()
			.stream()
			.map((miss) -> new ValueLine(CheckWords.what(miss), CheckWords.values(miss), CheckWords.note(miss),
					citations.get(miss.value().release().source())))
			.toList();
		return new CheckAnswer(words.heading(), words.sentence(), words.notes(), lines, more(checked, lines), near,
				newest(checked, words, citations),
				(career != null) ? new CareerCandidate(career.name(), Addresses.path(career)) : null);
	}

	private static CheckAnswer unanswered(boolean noNumber) {
		return new CheckAnswer(noNumber ? Messages.say("claim.check.no-number") : Messages.say("claim.check.no-unit"),
				Messages.say("claim.check.how"), List.of(), List.of(), null, List.of(), null, null);
	}

	private static String more(CheckedNumber checked, List<ValueLine> shown) {
		int more = checked.matches().size() - shown.size();
		return (more > 0) ? Messages.say("claim.check.more", more) : null;
	}

	private static NewestFigure newest(CheckedNumber checked, CheckWords words, Map<String, Citation> citations) {
		return (checked.newest() == null) ? null
				: new NewestFigure(words.newest(), citations.get(checked.newest().release().source()));
	}

}
