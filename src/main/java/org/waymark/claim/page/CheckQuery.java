package org.waymark.claim.page;

import org.waymark.occupation.Career;

/**
 * A number to check.
 *
 * @param words the number as it was typed; empty if none was
 * @param career the career that it is said of; null if none was found
 * @param typed what was typed for the career; empty if nothing was
 */
record CheckQuery(String words, Career career, String typed) {
}
