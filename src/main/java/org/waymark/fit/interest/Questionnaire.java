package org.waymark.fit.interest;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;

import org.waymark.occupation.profile.Profiles;
import org.waymark.server.cache.DataCache;

/** Our own questionnaire about interests. */
@Service
public class Questionnaire {

	private final Supplier<List<PieceOfWork>> pieces;

	private final Supplier<InterestEstimator> estimator;

	Questionnaire(PieceOfWorkRepository pieces, Profiles profiles, DataCache cache) {
		this.pieces = cache.cached(pieces::findAllByOrderByPosition);
		this.estimator = cache.cached(() -> new InterestEstimator(
				pieces().stream().map((piece) -> profiles.of(piece.soc()).orElseThrow()).toList()));
	}

	/** What readers are asked about, in order. */
	public List<PieceOfWork> pieces() {
		return this.pieces.get();
	}

	/** What answers to all pieces say. */
	public InterestProfile profile(Answers answers) {
		return this.estimator.get().estimate(answers);
	}

}
