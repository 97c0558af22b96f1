package org.waymark.occupation.profile;

/**
 * Software that people in an occupation use.
 *
 * @param product its name
 * @param category what kind of software it is
 * @param inDemand whether job postings of the occupation often ask for it
 */
public record Software(String product, String category, boolean inDemand) {
}
