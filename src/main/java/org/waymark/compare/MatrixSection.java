package org.waymark.compare;

import org.waymark.source.Citation;
import org.waymark.text.Messages;

/**
 * One figure across the places.
 *
 * @param heading its heading
 * @param matrix the figures
 * @param wages the source of the figures
 */
record MatrixSection(String heading, Matrix matrix, Citation wages) {

	static MatrixSection of(CompareQuery query, Matrix matrix, Citation wages) {
		return new MatrixSection(Messages.say("compare.matrix.title", matrix.label(), query.places().size(),
				query.from().vintage().label()), matrix, wages);
	}

}
