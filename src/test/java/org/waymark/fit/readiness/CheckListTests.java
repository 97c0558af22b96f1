package org.waymark.fit.readiness;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.waymark.cashflow.Span;
import org.waymark.cashflow.Stage;
import org.waymark.cashflow.Stage.StageKind;
import org.waymark.cashflow.Way;
import org.waymark.training.Preparation;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left of a way whose stages a reader has behind them. */
class CheckListTests {

	private static final Stage COLLEGE = new Stage(StageKind.SCHOOL, Span.of(48), new Span(20_000, 40_000, 60_000));

	private static final Stage GRADUATE_SCHOOL = new Stage(StageKind.GRADUATE_SCHOOL, new Span(36, 48, 72), null);

	private static final Stage EXPERIENCE = Stage.paid(StageKind.EXPERIENCE, new Span(12, 36, 60));

	private static final CheckList WHOLE = list(COLLEGE, GRADUATE_SCHOOL, EXPERIENCE);

	@Test
	void whoHasNothingHasTheWholeWayBeforeThem() {
		assertThat(WHOLE.left()).isSameAs(WHOLE.counted());
		assertThat(WHOLE.done()).isFalse();
	}

	@Test
	void aStageThatIsDoneTakesItsMonthsAndDollarsWithIt() {
		Way left = WHOLE.having(List.of(key(COLLEGE))).left().way();
		assertThat(left.months()).isEqualTo(new Span(48, 84, 132));
		assertThat(left.dollars()).isEqualTo(Span.NONE);
		assertThat(left.unpriced()).isTrue();
	}

	@Test
	void nothingIsLeftOnceAllStagesAreDone() {
		CheckList done = WHOLE
			.having(Stream.of(COLLEGE, GRADUATE_SCHOOL, EXPERIENCE).map(CheckListTests::key).toList());
		assertThat(done.done()).isTrue();
		assertThat(done.left().way().months()).isEqualTo(Span.NONE);
		assertThat(done.met()).extracting(CheckItem::text).containsExactly("SCHOOL", "GRADUATE_SCHOOL", "EXPERIENCE");
	}

	@Test
	void aWayWithoutStagesIsNeverDone() {
		assertThat(list().done()).isFalse();
	}

	@Test
	void aKeyTellsWhatIsSaidAndOfWhichKindItIs() {
		assertThat(CheckGroup.TOOLS.key("Multimeter")).matches(CheckGroup.KEY_FORM)
			.isEqualTo(CheckGroup.TOOLS.key("Multimeter"))
			.isNotEqualTo(CheckGroup.TOOLS.key("Conduit bender"))
			.isNotEqualTo(CheckGroup.SELF.key("Multimeter"));
	}

	@Test
	void whoHasALicenseMissesNoneOfItsParts() {
		CheckItem part = CheckItem.in("OH Nurse", "Asks for a degree", CheckBasis.OURS, List.of());
		CheckItem license = CheckItem.in("OH", "Nurse", CheckBasis.OURS, List.of(part));
		assertThat(license.missing()).containsExactly(part);
		assertThat(license.having(Set.of(license.key())).missing()).isEmpty();
		assertThat(license.having(Set.of(part.key())).missing()).isEmpty();
		assertThat(license.key()).isNotEqualTo(CheckItem.in("WA", "Nurse", CheckBasis.OURS, List.of()).key());
	}

	private static CheckList list(Stage... stages) {
		List<StageCheck> checks = Stream.of(stages)
			.map((stage) -> new StageCheck(CheckGroup.EDUCATION,
					CheckItem.of(CheckGroup.EDUCATION, stage.kind().name(), CheckBasis.OURS), stage))
			.toList();
		Preparation counted = new Preparation("a way", new Way(List.of(stages)), null, null, null, null, null, null,
				false);
		return new CheckList(List
			.of(new CheckSection(CheckGroup.EDUCATION, List.of(), checks.stream().map(StageCheck::item).toList())),
				checks, counted);
	}

	private static String key(Stage stage) {
		return CheckGroup.EDUCATION.key(stage.kind().name());
	}

}
