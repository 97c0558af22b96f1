package org.waymark.training.degree;

import org.waymark.cashflow.Span;
import org.waymark.training.tuition.School;

/**
 * How long the education takes that BLS says is typical for those who enter.
 *
 * @param education its name in an address
 * @param school the kind of college that it's earned at; null for none
 * @param undergraduate the months that the price of that college counts for
 * @param graduate the months of graduate or professional school after them
 * @param note what is counted, in a sentence
 */
public record EntryEducation(String education, School school, Span undergraduate, Span graduate, String note) {
}
