package org.waymark.program.page;

/**
 * The way to what a career's training costs and pays at a college's price.
 *
 * @param label what is taken over
 * @param href where it leads
 */
public record PayoffLink(String label, String href) {
}
