package org.waymark.source;

/**
 * The mark beside a figure that says where it comes from.
 *
 * @param label publisher and vintage
 * @param href where more is said about it
 */
public record Citation(String label, String href) {
}
