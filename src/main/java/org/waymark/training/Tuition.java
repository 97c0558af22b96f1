package org.waymark.training;

/**
 * What a year at a kind of school costs: average published tuition and required fees,
 * before grants.
 *
 * @param school its id
 * @param label what kind of school it is
 * @param dollarsAYear US dollars a year, of that school year
 * @param schoolYear such as 2019-20
 * @param source the id of its source
 */
public record Tuition(String school, String label, int dollarsAYear, String schoolYear, String source) {
}
