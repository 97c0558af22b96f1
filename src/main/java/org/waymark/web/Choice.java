package org.waymark.web;

/**
 * One entry of a list to choose from.
 *
 * @param value what it puts into the address
 * @param label what the reader sees
 * @param selected whether it is the one chosen now
 */
public record Choice(String value, String label, boolean selected) {
}
