package org.waymark.fit.interest;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

import org.waymark.occupation.profile.Interest;
import org.waymark.occupation.profile.Profile;

/**
 * How strong a reader's six kinds of interest are.
 *
 * @param strengths a number for each kind in the order of {@link Interest}, the higher
 * the stronger; empty if there is no profile
 * @param scale the scale that O*NET's ratings are put on to be compared with it
 * @param clarity how much it says
 */
public record InterestProfile(List<Double> strengths, RatingScale scale, Clarity clarity) {

	/** Of scores that are all the same nothing can be said. */
	private static final double SAME = 1e-9;

	static InterestProfile of(double[] strengths, RatingScale scale, Clarity clarity) {
		return new InterestProfile(Arrays.stream(strengths).boxed().toList(), scale, clarity);
	}

	/** No profile, and why. */
	static InterestProfile none(Clarity why) {
		return new InterestProfile(List.of(), RatingScale.PLAIN, why);
	}

	/**
	 * The profile of six scores from elsewhere, such as those of the O*NET Interest
	 * Profiler.
	 */
	public static InterestProfile of(Map<Interest, Integer> scores) {
		double[] strengths = Stream.of(Interest.values()).mapToDouble((kind) -> scores.getOrDefault(kind, 0)).toArray();
		double[] sorted = Arrays.stream(strengths).sorted().toArray();
		double lead = sorted[sorted.length - 1] - sorted[sorted.length - 2];
		boolean flat = sorted[sorted.length - 1] - sorted[0] < SAME;
		return of(strengths, RatingScale.PLAIN, flat ? Clarity.FLAT : (lead < SAME) ? Clarity.CLOSE : Clarity.CLEAR);
	}

	/** Whether it tells careers apart: nothing goes with kinds that are all as strong. */
	public boolean ranksCareers() {
		return this.strengths.stream().distinct().count() > 1;
	}

	/** The kinds, the strongest first. */
	public List<Interest> ranked() {
		return Stream.of(Interest.values())
			.sorted(Comparator.comparing((Interest kind) -> strength(kind)).reversed())
			.toList();
	}

	/** How strong a kind is. */
	public double strength(Interest kind) {
		return this.strengths.get(kind.ordinal());
	}

	/** O*NET's ratings of an occupation on the scale of this profile. */
	public double[] ratings(Profile occupation) {
		return this.scale.of(occupation);
	}

	/**
	 * How well an occupation goes with this profile: the correlation of the six strengths
	 * with O*NET's six ratings, from -1 to 1.
	 */
	public double match(Profile occupation) {
		double[] own = this.strengths.stream().mapToDouble(Double::doubleValue).toArray();
		return new PearsonsCorrelation().correlation(own, ratings(occupation));
	}

	/** The occupations, the best match first; equal ones by their code. */
	public List<Profile> bestOf(Collection<Profile> occupations) {
		return occupations.stream()
			.sorted(Comparator.comparingDouble(this::match).reversed().thenComparing(Profile::soc))
			.toList();
	}

}
