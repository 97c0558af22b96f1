package org.waymark.fit.interest;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

import org.waymark.occupation.profile.Profile;

/**
 * Estimates a reader's interests from answers: a ridge regression of the answers on
 * O*NET's ratings of the pieces' occupations, each kind standardized over all pieces.
 * What was not answered is left out.
 */
final class InterestEstimator {

	private static final int KINDS = 6;

	/**
	 * The penalty of the regression; anything from 3 to 12 finds the leading kind as
	 * often.
	 */
	private static final double PENALTY = 6;

	/** How seldom answers made by chance may look like a pattern. */
	private static final double CHANCE = 0.03;

	/** A lead of the first kind that is below this share of its strength is none. */
	private static final double LEAD = 0.1;

	private final RatingScale scale;

	private final List<double[]> ratings;

	/** Takes the ratings of the pieces' occupations, in the order of the answers. */
	InterestEstimator(List<Profile> pieces) {
		this.scale = RatingScale.standard(pieces);
		this.ratings = pieces.stream().map(this.scale::of).toList();
	}

	/** What the answers say. */
	InterestProfile estimate(Answers answers) {
		int[] answered = IntStream.range(0, answers.list().size())
			.filter((piece) -> answers.list().get(piece) != Answer.NONE)
			.toArray();
		if (answered.length < Answers.LEAST) {
			return InterestProfile.none(Clarity.TOO_FEW);
		}
		return answers.always()
			.map((answer) -> InterestProfile.none(Clarity.always(answer)))
			.orElseGet(() -> estimate(answers, answered));
	}

	private InterestProfile estimate(Answers answers, int[] answered) {
		double[] liked = IntStream.of(answered).mapToDouble((piece) -> answers.list().get(piece).value()).toArray();
		double[][] rated = IntStream.of(answered).mapToObj(this.ratings::get).toArray(double[][]::new);
		double[] strengths = ridge(rated, liked);
		return InterestProfile.of(strengths, this.scale, clarity(strengths, pattern(rated, liked)));
	}

	private static double[] ridge(double[][] rated, double[] liked) {
		RealMatrix ratings = centered(rated);
		RealMatrix penalized = ratings.transpose()
			.multiply(ratings)
			.add(MatrixUtils.createRealIdentityMatrix(KINDS).scalarMultiply(PENALTY));
		double mean = StatUtils.mean(liked);
		double[] deviations = IntStream.range(0, liked.length).mapToDouble((piece) -> liked[piece] - mean).toArray();
		return new CholeskyDecomposition(penalized).getSolver()
			.solve(ratings.transpose().operate(MatrixUtils.createRealVector(deviations)))
			.toArray();
	}

	private static RealMatrix centered(double[][] rated) {
		RealMatrix matrix = new Array2DRowRealMatrix(rated);
		IntStream.range(0, KINDS)
			.forEach((kind) -> matrix.setColumnVector(kind,
					matrix.getColumnVector(kind).mapSubtract(StatUtils.mean(matrix.getColumn(kind)))));
		return matrix;
	}

	/**
	 * Whether the answers go with the ratings more than chance would make them: an F
	 * test.
	 */
	private static boolean pattern(double[][] rated, double[] liked) {
		OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
		regression.newSampleData(liked, rated);
		int freedom = liked.length - KINDS - 1;
		try {
			double explained = regression.calculateRSquared();
			double ratio = (explained / KINDS) / ((1 - explained) / freedom);
			return new FDistribution(KINDS, freedom).cumulativeProbability(ratio) > 1 - CHANCE;
		}
		catch (SingularMatrixException ex) {
			return false;
		}
	}

	private static Clarity clarity(double[] strengths, boolean pattern) {
		double[] sorted = IntStream.range(0, KINDS).mapToDouble((kind) -> strengths[kind]).sorted().toArray();
		double first = sorted[KINDS - 1];
		if (!pattern || first <= 0) {
			return Clarity.FLAT;
		}
		return (first - sorted[KINDS - 2] < LEAD * first) ? Clarity.CLOSE : Clarity.CLEAR;
	}

}
