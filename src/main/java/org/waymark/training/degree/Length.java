package org.waymark.training.degree;

import org.waymark.cashflow.Span;

/**
 * How long the degree of an occupation takes, where that is not what is usual for such a
 * degree.
 *
 * @param soc the occupation
 * @param undergraduate the months of college
 * @param graduate the months of graduate or professional school after them
 * @param residency the paid months before full practice; none for most
 * @param note the same in a sentence
 * @param source where that stands
 */
public record Length(String soc, Span undergraduate, Span graduate, Span residency, String note,
		TrainingSource source) {
}
