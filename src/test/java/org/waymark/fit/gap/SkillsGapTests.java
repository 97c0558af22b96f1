package org.waymark.fit.gap;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.waymark.occupation.profile.Skill;

import static org.assertj.core.api.Assertions.assertThat;

/** What carries over and what has to grow, on made-up ratings. */
class SkillsGapTests {

	private static final List<Skill> NOW = List.of(rated("speaking", "4.00", "3.50"),
			rated("repairing", "1.20", "0.40"), rated("mathematics", "3.10", "3.00"), rated("driving", "3.80", "4.00"),
			rated("science", "2.90", "3.49"));

	private static final List<Skill> LATER = List.of(rated("speaking", "3.00", "2.00"),
			rated("repairing", "4.50", "4.00"), rated("mathematics", "4.50", "3.50"), rated("driving", "2.99", "6.00"),
			rated("science", "3.40", "3.98"));

	@Test
	void whatIsImportantThereAndHalfALevelHigherHasToGrow() {
		SkillsGap gap = SkillsGap.between(NOW, LATER);
		assertThat(gap.grows()).extracting((change) -> change.to().id()).containsExactly("repairing", "mathematics");
		assertThat(gap.grows()).extracting(SkillChange::difference)
			.containsExactly(new BigDecimal("3.60"), new BigDecimal("0.50"));
	}

	@Test
	void whatIsImportantThereAndNotHigherCarriesOver() {
		assertThat(SkillsGap.between(NOW, LATER).carries()).extracting((change) -> change.to().id())
			.containsExactly("science", "speaking");
	}

	@Test
	void whatIsImportantOnlyHereIsUsedLess() {
		assertThat(SkillsGap.between(NOW, LATER).unused()).extracting((change) -> change.from().id())
			.containsExactly("driving");
	}

	@Test
	void ofEquallyImportantOnesTheWiderGapComesFirst() {
		List<Skill> from = List.of(rated("a", "3.00", "1.00"), rated("b", "3.00", "1.00"));
		List<Skill> to = List.of(rated("a", "4.00", "2.00"), rated("b", "4.00", "3.00"));
		assertThat(SkillsGap.between(from, to).grows()).extracting((change) -> change.to().id())
			.containsExactly("b", "a");
	}

	@Test
	void nothingHasToGrowFromACareerToItself() {
		SkillsGap gap = SkillsGap.between(NOW, NOW);
		assertThat(gap.grows()).isEmpty();
		assertThat(gap.unused()).isEmpty();
		assertThat(gap.carries()).extracting((change) -> change.to().id())
			.containsExactly("speaking", "driving", "mathematics");
	}

	@Test
	void whatOnlyOneCareerIsRatedForIsLeftOut() {
		SkillsGap gap = SkillsGap.between(List.of(rated("a", "3.00", "1.00")), List.of(rated("b", "4.00", "5.00")));
		assertThat(gap.grows()).isEmpty();
		assertThat(gap.carries()).isEmpty();
		assertThat(gap.unused()).isEmpty();
	}

	private static Skill rated(String id, String importance, String level) {
		return new Skill(id, "skill", id, "what it is", new BigDecimal(importance), new BigDecimal(level), "onet");
	}

}
