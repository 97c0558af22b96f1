package org.waymark.claim.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.claim.published.PublishedFigures;
import org.waymark.claim.published.PublishedValue;
import org.waymark.text.Messages;

/**
 * A claim as the reader sees it.
 *
 * @param number the number
 * @param said what it is said to be
 * @param publisher who says it, and when
 * @param href the page; null where no link should lead there
 * @param verdict the verdict in one word
 * @param right whether the number is right as it stands
 * @param explanation what it really is
 * @param newest the newest figure of the kind; null where BLS publishes none
 */
public record ClaimView(String number, String said, String publisher, String href, String verdict, boolean right,
		String explanation, String newest) {

	/** Some claims. */
	public static List<ClaimView> of(List<Claim> claims, PublishedFigures figures) {
		return claims.stream().map((claim) -> of(claim, figures)).toList();
	}

	/** A claim. */
	public static ClaimView of(Claim claim, PublishedFigures figures) {
		String said = (claim.said() == null) ? claim.kind().inSentence()
				: Messages.say("claim.said", claim.kind().inSentence(), claim.said());
		return new ClaimView(claim.kind().text(claim.number()), said, publisher(claim), claim.address(),
				claim.verdict().word(), claim.verdict() == Verdict.RIGHT, explanation(claim, figures),
				newest(claim, figures));
	}

	private static String publisher(Claim claim) {
		if (claim.published() == null) {
			return claim.publisher();
		}
		String year = String.valueOf(claim.published());
		return claim.publishedSure() ? Messages.say("claim.published", claim.publisher(), year)
				: Messages.say("claim.published.about", claim.publisher(), year);
	}

	private static String explanation(Claim claim, PublishedFigures figures) {
		String found = found(claim, figures).orElse((claim.note() == null) ? claim.verdict().meaning() : null);
		return Stream.of(found, claim.note()).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

	private static Optional<String> found(Claim claim, PublishedFigures figures) {
		Claim.Finding finding = claim.finding();
		if (finding == null) {
			return Optional.empty();
		}
		return figures.at(finding.soc(), finding.statistic(), finding.baseYear()).map((value) -> {
			String statistic = value.statistic().inSentence();
			String release = value.release().label();
			return finding.soc().equals(claim.soc()) ? Messages.say("claim.found", statistic, release, value.text())
					: Messages.say("claim.found.line", statistic, release, value.text(), value.line().label());
		});
	}

	private static String newest(Claim claim, PublishedFigures figures) {
		if (claim.kind().statistic() == null) {
			return null;
		}
		Optional<PublishedValue> newest = figures.newest(claim.soc(), claim.kind().statistic());
		return newest.map((value) -> Messages.say("claim.newest", value.text(), value.release().label())).orElse(null);
	}

}
