package org.waymark.fit.gap;

/**
 * Where a page says how people learn something.
 *
 * @param text what is there
 * @param href the page
 */
public record WayToLearn(String text, String href) {
}
