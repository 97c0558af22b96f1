package org.waymark.fit.interest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.occupation.profile.Interest;
import org.waymark.occupation.profile.Profile;

/**
 * Readers with six normal true interests. One would like a piece of work where its
 * standardized ratings times those interests, over 2.4, plus noise, are above 0.5, and
 * wouldn't below -0.5.
 */
final class MadeUpReaders {

	private static final double DIVISOR = 2.4;

	private static final double LIMIT = 0.5;

	private static final double LEAD = 0.75;

	private final List<double[]> pieces;

	private final Random random;

	MadeUpReaders(List<Profile> pieces, long seed) {
		RatingScale scale = RatingScale.standard(pieces);
		this.pieces = pieces.stream().map(scale::of).toList();
		this.random = new Random(seed);
	}

	/** Readers whose first interest is clearly above the second. */
	Stream<Reader> withALead(double noise) {
		return Stream.generate(() -> reader(noise)).filter((reader) -> reader.lead() >= LEAD);
	}

	/** Answers that are made by chance. */
	Stream<Answers> byChance() {
		List<Answer> choices = List.of(Answer.LIKE, Answer.UNSURE, Answer.DISLIKE);
		return Stream.generate(() -> new Answers(
				this.pieces.stream().map((piece) -> choices.get(this.random.nextInt(choices.size()))).toList()));
	}

	private Reader reader(double noise) {
		double[] interests = IntStream.range(0, Interest.values().length)
			.mapToDouble((kind) -> this.random.nextGaussian())
			.toArray();
		return new Reader(interests,
				new Answers(this.pieces.stream().map((piece) -> answer(interests, piece, noise)).toList()));
	}

	private Answer answer(double[] interests, double[] piece, double noise) {
		double liking = IntStream.range(0, piece.length).mapToDouble((kind) -> interests[kind] * piece[kind]).sum()
				/ DIVISOR + noise * this.random.nextGaussian();
		return (liking > LIMIT) ? Answer.LIKE : (liking < -LIMIT) ? Answer.DISLIKE : Answer.UNSURE;
	}

	/**
	 * A reader.
	 *
	 * @param interests the true interests
	 * @param answers what the reader answers
	 */
	record Reader(double[] interests, Answers answers) {

		Interest first() {
			return Stream.of(Interest.values())
				.max(Comparator.comparingDouble((kind) -> this.interests[kind.ordinal()]))
				.orElseThrow();
		}

		double lead() {
			double[] sorted = Arrays.stream(this.interests).sorted().toArray();
			return sorted[sorted.length - 1] - sorted[sorted.length - 2];
		}

	}

}
