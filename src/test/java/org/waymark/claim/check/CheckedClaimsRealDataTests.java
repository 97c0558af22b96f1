package org.waymark.claim.check;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.RealDataTest;
import org.waymark.claim.published.PublishedFigures;
import org.waymark.claim.published.PublishedValue;
import org.waymark.claim.table.Claim;
import org.waymark.claim.table.Claims;

import static org.assertj.core.api.Assertions.assertThat;

/** All claims of the list, each put to the checker as a reader would. */
@RealDataTest
class CheckedClaimsRealDataTests {

	private static final int ALL = 272;

	/** A chance match stands in the source of the list, and the verdict denies it. */
	private static final List<Integer> BY_CHANCE = List.of(101, 203, 219, 222, 225, 227, 230);

	private final NumberChecker checker;

	private final PublishedFigures figures;

	private final List<Claim> claims;

	CheckedClaimsRealDataTests(@Autowired NumberChecker checker, @Autowired PublishedFigures figures,
			@Autowired Claims claims) {
		this.checker = checker;
		this.figures = figures;
		this.claims = claims.all().values().stream().flatMap(List::stream).toList();
	}

	@Test
	void everyFindingIsAPublishedValueThatTheNumberCanStandFor() {
		assertThat(this.claims).hasSize(ALL);
		assertThat(found()).allSatisfy((claim) -> {
			PublishedValue value = finding(claim);
			assertThat(ranges(claim))
				.anyMatch((range) -> range.unit() == value.statistic().unit() && range.has(value.amount()));
		});
	}

	/**
	 * 175 of 181, or 96.7 percent; the others are growth of a group that rounds alike.
	 */
	@Test
	void withNumberAndCareerTheFindingComesFirst() {
		List<Claim> found = found();
		assertThat(found).hasSize(181);
		assertThat(found.stream().filter((claim) -> first(claim, number(claim))).count()).isEqualTo(175);
	}

	@Test
	void theYearThatIsSaidDoesNotMislead() {
		assertThat(found().stream().filter((claim) -> first(claim, withYear(claim))).count())
			.isGreaterThanOrEqualTo(175);
	}

	@Test
	void whatEqualsNothingHasNoMatch() {
		List<Claim> none = this.claims.stream()
			.filter((claim) -> claim.finding() == null && !BY_CHANCE.contains(claim.id()))
			.toList();
		assertThat(none).hasSize(84);
		assertThat(none).allSatisfy((claim) -> assertThat(check(claim, number(claim)).matches()).isEmpty());
	}

	@Test
	void aSlipIsFoundBesideItsNumber() {
		Map<Integer, Integer> right = Map.of(144, 40_640, 133, 37_380, 167, 13_200);
		right.forEach(
				(id, amount) -> assertThat(check(claim(id), number(claim(id))).nearMisses().get(0).value().amount())
					.isEqualTo(amount));
		assertThat(check(claim(267), number(claim(267))).nearMisses().get(0).kind()).isEqualTo(NearMiss.Kind.CHANGE);
	}

	private List<Claim> found() {
		return this.claims.stream().filter((claim) -> claim.finding() != null).toList();
	}

	private Claim claim(int id) {
		return this.claims.stream().filter((claim) -> claim.id() == id).findFirst().orElseThrow();
	}

	private PublishedValue finding(Claim claim) {
		Claim.Finding finding = claim.finding();
		return this.figures.at(finding.soc(), finding.statistic(), finding.baseYear()).orElseThrow();
	}

	private boolean first(Claim claim, String text) {
		List<ValueMatch> matches = check(claim, text).matches();
		return !matches.isEmpty() && matches.get(0).values().contains(finding(claim));
	}

	private CheckedNumber check(Claim claim, String text) {
		return this.checker.check(NumberReader.read(text).orElseThrow(), claim.soc());
	}

	private List<ValueRange> ranges(Claim claim) {
		return NumberReader.read(number(claim)).orElseThrow().ranges();
	}

	/** As people write it. */
	private static String number(Claim claim) {
		String digits = claim.number().stripTrailingZeros().toPlainString();
		return switch (claim.kind().unit()) {
			case DOLLARS_A_YEAR -> "$" + digits;
			case DOLLARS_AN_HOUR -> "$" + digits + " an hour";
			case PERCENT -> digits + "%";
			case OPENINGS -> digits + " openings";
			case JOBS -> digits + " jobs";
		};
	}

	private static String withYear(Claim claim) {
		return number(claim) + ((claim.said() != null) ? " " + claim.said() : "");
	}

}
