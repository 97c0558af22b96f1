package org.waymark.prosandcons;

import java.util.List;
import java.util.stream.Stream;

/**
 * The pros and cons that figures say.
 *
 * @param pros at most five, the most telling first
 * @param cons at most five, the most telling first
 * @param fewPros why there are fewer than two pros; null if there are not
 * @param fewCons why there are fewer than two cons; null if there are not
 */
public record FigurePoints(List<FigurePoint> pros, List<FigurePoint> cons, String fewPros, String fewCons) {

	/** The pros in words, and why they are few. */
	public List<String> textsOfPros() {
		return texts(this.pros, this.fewPros);
	}

	/** The cons in words, and why they are few. */
	public List<String> textsOfCons() {
		return texts(this.cons, this.fewCons);
	}

	private static List<String> texts(List<FigurePoint> points, String few) {
		return Stream.concat(points.stream().map(FigurePoint::text), Stream.ofNullable(few)).toList();
	}

}
