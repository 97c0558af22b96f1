package org.waymark.program.award;

/**
 * What a college awarded in a field.
 *
 * @param cip the code of the field
 * @param college the number of the college
 * @param level the award
 * @param awards how many of them in a year, at least 1
 */
public record Completion(String cip, int college, AwardLevel level, int awards) {
}
