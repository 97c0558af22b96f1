package org.waymark.career;

/**
 * A job that is easily taken for the guide's.
 *
 * @param name what it is called
 * @param soc its own occupation
 * @param difference what sets it apart
 * @param source the id of the guide's source for it; may be null
 */
record LookAlike(String name, String soc, String difference, String source) {
}
