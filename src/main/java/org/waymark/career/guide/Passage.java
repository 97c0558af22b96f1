package org.waymark.career.guide;

/**
 * A short piece of text.
 *
 * @param title its title; may be null
 * @param text what it says
 * @param aside what stands beside it; may be null
 * @param mark its source; may be null
 */
public record Passage(String title, String text, String aside, Mark mark) {
}
