package org.waymark.fit.interest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.RealDataTest;
import org.waymark.occupation.profile.Interest;
import org.waymark.occupation.profile.Profile;
import org.waymark.occupation.profile.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the questionnaire finds out about made-up readers, on the real ratings. */
@RealDataTest
class QuestionnaireTests {

	private static final int READERS = 4000;

	private static final long SEED = 20261130;

	@Inject
	private Questionnaire questionnaire;

	@Inject
	private Profiles profiles;

	@Test
	void itAsksForSixPiecesOfEachKindThatAreClearlyOfIt() {
		Map<Interest, Long> kinds = pieces().stream()
			.map((profile) -> profile.interests().get(0))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(kinds).hasSize(Interest.values().length)
			.allSatisfy((kind, number) -> assertThat(number).isEqualTo(6));
		assertThat(pieces()).allSatisfy((profile) -> {
			Interest first = profile.interests().get(0);
			assertThat(first.rating(profile).doubleValue()).isGreaterThan(5.5);
		});
	}

	@ParameterizedTest
	@CsvSource({ "0.5, 0.95, 0.97", "1.0, 0.85, 0.93" })
	void itFindsTheLeadingKind(double noise, double first, double amongTwo) {
		List<MadeUpReaders.Reader> readers = new MadeUpReaders(pieces(), SEED).withALead(noise).limit(READERS).toList();
		assertThat(share(readers, 1)).isGreaterThanOrEqualTo(first);
		assertThat(share(readers, 2)).isGreaterThanOrEqualTo(amongTwo);
	}

	@Test
	void answersByChanceAreCalledFlat() {
		long flat = new MadeUpReaders(pieces(), SEED).byChance()
			.limit(READERS)
			.filter((answers) -> this.questionnaire.profile(answers).clarity() == Clarity.FLAT)
			.count();
		assertThat(flat).isGreaterThanOrEqualTo(READERS * 95L / 100);
	}

	@Test
	void theOrderOfThePiecesDoesNotMatter() {
		List<Integer> order = new ArrayList<>(IntStream.range(0, pieces().size()).boxed().toList());
		Collections.shuffle(order, new Random(SEED));
		InterestEstimator shuffled = new InterestEstimator(order.stream().map(pieces()::get).toList());
		new MadeUpReaders(pieces(), SEED).withALead(1)
			.limit(50)
			.map(MadeUpReaders.Reader::answers)
			.forEach((answers) -> {
				InterestProfile profile = this.questionnaire.profile(answers);
				InterestProfile other = shuffled
					.estimate(new Answers(order.stream().map((piece) -> answers.list().get(piece)).toList()));
				assertThat(other.clarity()).isEqualTo(profile.clarity());
				for (Interest kind : Interest.values()) {
					assertThat(other.strength(kind)).isCloseTo(profile.strength(kind), within(1e-9));
				}
			});
	}

	@ParameterizedTest
	@CsvSource({ "y, ALL_LIKED", "n, ALL_DISLIKED", "u, ALL_UNSURE", "-, TOO_FEW" })
	void answersThatAreAllTheSameSayNothing(String letter, Clarity clarity) {
		assertThat(profile(letter.repeat(36)).clarity()).isEqualTo(clarity);
	}

	@Test
	void elevenAnswersAreTooFewAndTwelveAreNot() {
		assertThat(profile("ynynynynyny" + "-".repeat(25)).clarity()).isEqualTo(Clarity.TOO_FEW);
		assertThat(profile("ynynynynynyn" + "-".repeat(24)).clarity()).isNotEqualTo(Clarity.TOO_FEW);
	}

	@Test
	void whoLikesOnlyHelpingPeopleIsToldSoAndShownCareersThatDo() {
		String answers = pieces().stream()
			.map((profile) -> (profile.interests().get(0) == Interest.SOCIAL) ? "y" : "n")
			.collect(Collectors.joining());
		InterestProfile profile = profile(answers);
		assertThat(profile.clarity()).isEqualTo(Clarity.CLEAR);
		assertThat(profile.ranked().get(0)).isEqualTo(Interest.SOCIAL);
		assertThat(profile.bestOf(this.profiles.all().values()).subList(0, 20))
			.allSatisfy((occupation) -> assertThat(occupation.interests().get(0)).isEqualTo(Interest.SOCIAL));
	}

	private InterestProfile profile(String letters) {
		return this.questionnaire.profile(Answers.of(letters).orElseThrow());
	}

	private double share(List<MadeUpReaders.Reader> readers, int among) {
		return readers.stream()
			.filter((reader) -> this.questionnaire.profile(reader.answers())
				.ranked()
				.subList(0, among)
				.contains(reader.first()))
			.count() / (double) readers.size();
	}

	private List<Profile> pieces() {
		return this.questionnaire.pieces()
			.stream()
			.map((piece) -> this.profiles.of(piece.soc()).orElseThrow())
			.toList();
	}

}
