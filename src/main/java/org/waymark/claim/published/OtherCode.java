package org.waymark.claim.published;

/**
 * Another line that counts part of an occupation, or it and other work together, or that
 * people take for it.
 *
 * @param soc the occupation
 * @param otherVersion the year of the other line's classification
 * @param otherSoc the other line's code
 * @param relation how the other line belongs to it
 */
record OtherCode(String soc, int otherVersion, String otherSoc, Relation relation) {
}
