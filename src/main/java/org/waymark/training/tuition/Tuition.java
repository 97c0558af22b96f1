package org.waymark.training.tuition;

import org.waymark.cashflow.SchoolYear;
import org.waymark.place.PlaceCode;

/**
 * What a full-time year at a kind of public college costs people who live in the state:
 * published tuition and required fees, before grants.
 *
 * @param place the code of the state, or of the nation
 * @param school the kind of college
 * @param year the average, between the cheapest and the most expensive college; for the
 * nation, between the states with the lowest and the highest average
 * @param schoolYear such as 1999–00
 * @param source the id of its source
 */
public record Tuition(PlaceCode place, School school, SchoolYear year, String schoolYear, String source) {

}
