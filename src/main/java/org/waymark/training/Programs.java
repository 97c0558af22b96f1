package org.waymark.training;

import java.util.List;

import org.springframework.stereotype.Service;

/** The ways to train that the guides tell. */
@Service
public class Programs {

	private final TrainingTables tables;

	Programs(TrainingTables tables) {
		this.tables = tables;
	}

	/** Those of a guide, in its order; none if it has none. */
	public List<Program> of(String guide) {
		return this.tables.programs(guide);
	}

}
