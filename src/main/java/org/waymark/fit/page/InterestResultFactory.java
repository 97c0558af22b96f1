package org.waymark.fit.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.fit.interest.Clarity;
import org.waymark.fit.interest.InterestProfile;
import org.waymark.fit.interest.Likes;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.occupation.profile.Interest;
import org.waymark.occupation.profile.Profile;
import org.waymark.occupation.profile.Profiles;
import org.waymark.source.Sources;
import org.waymark.text.Formats;
import org.waymark.text.Messages;
import org.waymark.web.Address;
import org.waymark.web.Parameters;

/** Makes the page of a result. */
@Component
class InterestResultFactory {

	private static final int SHOWN = 20;

	private final Profiles profiles;

	private final Careers careers;

	private final Sources sources;

	InterestResultFactory(Profiles profiles, Careers careers, Sources sources) {
		this.profiles = profiles;
		this.careers = careers;
		this.sources = sources;
	}

	InterestResultPage of(Likes likes, LikesRequest request) {
		InterestProfile profile = likes.profile();
		Clarity clarity = profile.clarity();
		List<Interest> ranked = clarity.hasProfile() ? profile.ranked() : List.of();
		return new InterestResultPage(heading(clarity, ranked), says(clarity, ranked), basis(likes),
				ranked.stream().map((kind) -> kind(profile, kind, ranked)).toList(), matches(profile, ranked, request),
				Messages.say("fit.result.how." + (likes.answers().isPresent() ? "answers" : "scores")),
				(likes.answers().isPresent() ? request.questions() : request.from()).toString(),
				profile.ranksCareers() ? request.careers().toString() : null,
				this.sources.citations().get(this.profiles.source()));
	}

	private static String heading(Clarity clarity, List<Interest> ranked) {
		return (clarity == Clarity.CLEAR) ? Messages.say("fit.result.stands-out", ranked.get(0).label())
				: Messages.say("fit.result.heading." + Parameters.name(clarity));
	}

	private static String says(Clarity clarity, List<Interest> ranked) {
		return switch (clarity) {
			case CLEAR -> Messages.say("fit.result.leans", ranked.get(0).label(), ranked.get(1).label());
			case CLOSE -> Messages.say("fit.result.tied", ranked.get(0).label(), ranked.get(1).label());
			default -> Messages.say("fit.result.says." + Parameters.name(clarity));
		};
	}

	private static String basis(Likes likes) {
		return likes.answers()
			.map((answers) -> Messages.say("fit.result.basis.answers", answers.answered(), answers.list().size()))
			.orElseGet(() -> Messages.say("fit.result.basis.scores", likes.text().replace(".", ", ")));
	}

	private static InterestResultPage.KindStrength kind(InterestProfile profile, Interest kind, List<Interest> ranked) {
		double most = profile.strength(ranked.get(0));
		double least = profile.strength(ranked.get(ranked.size() - 1));
		double share = (most > least) ? (profile.strength(kind) - least) / (most - least) : 0;
		return new InterestResultPage.KindStrength(kind.key(), kind.label(), kind.formalName(), kind.examples(),
				Formats.signedHundredths(profile.strength(kind)), (int) Math.round(100 * share));
	}

	private List<InterestResultPage.FittingCareer> matches(InterestProfile profile, List<Interest> ranked,
			LikesRequest request) {
		if (!profile.ranksCareers()) {
			return Collections.emptyList();
		}
		Map<String, Career> bySoc = this.careers.byOccupation();
		return profile.bestOf(this.profiles.all().values())
			.stream()
			.filter((occupation) -> bySoc.containsKey(occupation.soc()))
			.limit(SHOWN)
			.map((occupation) -> match(profile, occupation, ranked, bySoc.get(occupation.soc()), request))
			.toList();
	}

	private static InterestResultPage.FittingCareer match(InterestProfile profile, Profile occupation,
			List<Interest> ranked, Career career, LikesRequest request) {
		double[] ratings = profile.ratings(occupation);
		Address page = request.from().at(Addresses.path(career));
		return new InterestResultPage.FittingCareer(career.name(), page.toString(),
				Formats.signedHundredths(profile.match(occupation)),
				occupation.interests().stream().map(Interest::label).collect(Collectors.joining("; ")),
				ranked.stream().map((kind) -> Formats.signedHundredths(ratings[kind.ordinal()])).toList());
	}

}
