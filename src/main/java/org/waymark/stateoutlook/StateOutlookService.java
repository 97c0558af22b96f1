package org.waymark.stateoutlook;

import java.util.Optional;

import org.springframework.stereotype.Service;

import org.waymark.place.Place;

/** What the states expect, each with its own years. */
@Service
public class StateOutlookService {

	private static final String ALL_JOBS = "00-0000";

	private final StateOutlookRepository outlooks;

	StateOutlookService(StateOutlookRepository outlooks) {
		this.outlooks = outlooks;
	}

	/**
	 * What a state expects of an occupation.
	 * @return the outlook; empty if the state lists none
	 */
	public Optional<StateOutlook> of(String soc, Place state) {
		return this.outlooks.findBySocAndPlace(soc, state.code().digits());
	}

	/** What a state expects of all its jobs together; empty if it says nothing of it. */
	public Optional<StateOutlook> ofAllJobs(Place state) {
		return of(ALL_JOBS, state);
	}

}
