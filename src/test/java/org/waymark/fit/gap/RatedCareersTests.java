package org.waymark.fit.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.waymark.DataFiles;
import org.waymark.RealDataTest;
import org.waymark.occupation.profile.Profiles;
import org.waymark.occupation.profile.Skill;

import static org.assertj.core.api.Assertions.assertThat;

/** The gap between pairs of all careers that O*NET rates. */
@RealDataTest
class RatedCareersTests {

	private static final int PAIRS = 300;

	@Inject
	private Profiles profiles;

	@Test
	void thereAndBackAgainDifferencesAreTheSameWithTheOtherSign() {
		pairs().forEach((pair) -> {
			List<SkillChange> there = all(pair.from(), pair.to());
			List<SkillChange> back = all(pair.to(), pair.from());
			assertThat(there).isNotEmpty().allSatisfy((change) -> {
				SkillChange other = back.stream()
					.filter((it) -> it.to().id().equals(change.to().id()))
					.findFirst()
					.orElseThrow();
				assertThat(other.difference()).isEqualByComparingTo(change.difference().negate());
			});
			assertThat(ids(there)).isEqualTo(ids(back));
		});
	}

	@Test
	void whatIsAboutTheSameInBothCarriesOverBothWays() {
		pairs().forEach((pair) -> assertThat(same(pair.from(), pair.to())).isEqualTo(same(pair.to(), pair.from())));
	}

	@Test
	void allThatIsImportantThereEitherCarriesOverOrGrows() {
		pairs().forEach((pair) -> {
			SkillsGap gap = SkillsGap.between(pair.from(), pair.to());
			List<String> told = Stream.concat(gap.grows().stream(), gap.carries().stream())
				.map((change) -> change.to().id())
				.toList();
			assertThat(told).doesNotHaveDuplicates()
				.containsExactlyInAnyOrderElementsOf(
						pair.to().stream().filter(Skill::important).map(Skill::id).toList());
		});
	}

	@Test
	void noCareerHasAGapToItself() {
		assertThat(rated()).hasSize(762).allSatisfy((soc) -> {
			SkillsGap gap = SkillsGap.between(this.profiles.ratings(soc), this.profiles.ratings(soc));
			assertThat(gap.grows()).isEmpty();
			assertThat(gap.unused()).isEmpty();
			assertThat(gap.carries()).extracting((change) -> change.to().id())
				.containsExactlyInAnyOrderElementsOf(
						this.profiles.ratings(soc).stream().filter(Skill::important).map(Skill::id).toList());
		});
	}

	private static Set<String> rated() {
		Set<String> socs = new TreeSet<>();
		DataFiles.read("data/occupations/occupation-skills.csv").forEach((row) -> socs.add(row.getField("soc")));
		return socs;
	}

	private List<RatedPair> pairs() {
		List<String> socs = new ArrayList<>(rated());
		Random random = new Random(20);
		return Stream
			.generate(() -> new RatedPair(this.profiles.ratings(socs.get(random.nextInt(socs.size()))),
					this.profiles.ratings(socs.get(random.nextInt(socs.size())))))
			.limit(PAIRS)
			.toList();
	}

	private static List<SkillChange> all(List<Skill> from, List<Skill> to) {
		SkillsGap gap = SkillsGap.between(from, to);
		return Stream.of(gap.grows(), gap.carries(), gap.unused()).flatMap(List::stream).toList();
	}

	private static Set<String> ids(List<SkillChange> changes) {
		Set<String> ids = new HashSet<>();
		changes.forEach((change) -> ids.add(change.to().id()));
		return ids;
	}

	private static Set<String> same(List<Skill> from, List<Skill> to) {
		Set<String> ids = new HashSet<>();
		SkillsGap.between(from, to)
			.carries()
			.stream()
			.filter((change) -> change.from().important())
			.filter((change) -> change.difference().abs().compareTo(new BigDecimal("0.5")) < 0)
			.forEach((change) -> ids.add(change.to().id()));
		return ids;
	}

	private record RatedPair(List<Skill> from, List<Skill> to) {
	}

}
