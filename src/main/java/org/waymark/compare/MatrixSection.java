package org.waymark.compare;

import org.waymark.source.Citation;

/**
 * One figure across the places.
 *
 * @param heading its heading
 * @param matrix the figures
 * @param wages the source of the figures
 */
record MatrixSection(String heading, Matrix matrix, Citation wages) {

	static MatrixSection of(CompareQuery query, Matrix matrix, Citation wages) {
		return new MatrixSection(
				matrix.label() + " in " + query.places().size() + " places, " + query.from().vintage().label(), matrix,
				wages);
	}

}
