package org.waymark.claim.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.claim.page.ClaimsPage.CareerClaims;
import org.waymark.claim.page.ClaimsPage.VerdictCount;
import org.waymark.claim.page.WhyPage.ReasonView;
import org.waymark.claim.published.PublishedFigures;
import org.waymark.claim.table.Claim;
import org.waymark.claim.table.ClaimView;
import org.waymark.claim.table.Claims;
import org.waymark.claim.table.ExpectedGrowth;
import org.waymark.claim.table.Reason;
import org.waymark.claim.table.Verdict;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.source.Sources;
import org.waymark.text.Messages;

/** Writes the pages of claims and of why they differ. */
@Component
class ClaimsPageFactory {

	private final Claims claims;

	private final PublishedFigures figures;

	private final Careers careers;

	private final Sources sources;

	ClaimsPageFactory(Claims claims, PublishedFigures figures, Careers careers, Sources sources) {
		this.claims = claims;
		this.figures = figures;
		this.careers = careers;
		this.sources = sources;
	}

	ClaimsPage all() {
		Map<String, List<Claim>> bySoc = this.claims.all();
		List<Claim> all = bySoc.values().stream().flatMap(List::stream).toList();
		Map<Verdict, Long> counts = all.stream().collect(Collectors.groupingBy(Claim::verdict, Collectors.counting()));
		List<VerdictCount> verdicts = Stream.of(Verdict.values())
			.filter(counts::containsKey)
			.map((verdict) -> new VerdictCount(verdict.word(), verdict == Verdict.RIGHT, verdict.meaning(),
					Messages.say("claim.count", counts.get(verdict))))
			.toList();
		List<CareerClaims> careers = this.careers.of(bySoc.keySet())
			.stream()
			.map((career) -> claims(career, bySoc.get(career.soc())))
			.toList();
		long published = all.stream().filter((claim) -> claim.finding() != null).count();
		return new ClaimsPage(Messages.say("claim.page.lead", all.size(), careers.size(), published), verdicts, careers,
				this.sources.citations().get(this.claims.source()));
	}

	private CareerClaims claims(Career career, List<Claim> claims) {
		return new CareerClaims(career.soc(), career.name(), Addresses.path(career),
				Messages.say("claim.count", claims.size()), ExpectedGrowth.sentence(career.soc(), this.figures),
				ClaimView.of(claims, this.figures));
	}

	WhyPage why() {
		return new WhyPage(this.claims.reasons().stream().map(this::reason).toList());
	}

	private ReasonView reason(Reason reason) {
		if (reason.claim() == null) {
			return new ReasonView(reason.key(), reason.title(), reason.text(), reason.example(), null, null, null);
		}
		Claim claim = this.claims.numbered(reason.claim());
		Career career = this.careers.byOccupation().get(claim.soc());
		return new ReasonView(reason.key(), reason.title(), reason.text(), null, ClaimView.of(claim, this.figures),
				career.name(), Addresses.path(career));
	}

}
