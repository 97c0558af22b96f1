package org.waymark.fit.interest;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

import org.waymark.occupation.profile.Interest;
import org.waymark.occupation.profile.Profile;

/**
 * Puts O*NET's six ratings of an occupation on a scale.
 *
 * @param means what is taken off the rating of each kind
 * @param deviations what it is then divided by
 */
record RatingScale(List<Double> means, List<Double> deviations) {

	/** O*NET's own scale from 1 to 7. */
	static final RatingScale PLAIN = new RatingScale(List.of(0., 0., 0., 0., 0., 0.), List.of(1., 1., 1., 1., 1., 1.));

	/**
	 * The scale on which each kind has mean 0 and standard deviation 1 over some
	 * occupations.
	 */
	static RatingScale standard(List<Profile> profiles) {
		List<DescriptiveStatistics> kinds = IntStream.range(0, Interest.values().length)
			.mapToObj((kind) -> new DescriptiveStatistics(
					profiles.stream().mapToDouble((profile) -> PLAIN.of(profile)[kind]).toArray()))
			.toList();
		return new RatingScale(kinds.stream().map(DescriptiveStatistics::getMean).toList(),
				kinds.stream().map((kind) -> Math.sqrt(kind.getPopulationVariance())).toList());
	}

	/** The six ratings of an occupation, in the order of {@link Interest}. */
	double[] of(Profile profile) {
		Interest[] kinds = Interest.values();
		return IntStream.range(0, kinds.length)
			.mapToDouble((kind) -> (kinds[kind].rating(profile).doubleValue() - this.means.get(kind))
					/ this.deviations.get(kind))
			.toArray();
	}

}
