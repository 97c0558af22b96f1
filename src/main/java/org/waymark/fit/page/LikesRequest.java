package org.waymark.fit.page;

import java.util.Optional;

import org.waymark.fit.interest.Likes;
import org.waymark.web.Address;

/**
 * What an address says of what its reader likes.
 *
 * @param likes it; empty if the address says nothing
 * @param inForm whether it stands there as a form sends it, a parameter for each answer
 * @param from the address without it
 */
record LikesRequest(Optional<Likes> likes, boolean inForm, Address from) {

	/** The result, in the form that the site writes. */
	Address result() {
		return written("/interests/result");
	}

	/** The questionnaire with the answers in it. */
	Address questions() {
		return written("/interests");
	}

	/** The careers that fit, to be narrowed. */
	Address careers() {
		return written("/careers");
	}

	private Address written(String path) {
		return this.from.at(path).with("likes", this.likes.map(Likes::text).stream().toList());
	}

}
