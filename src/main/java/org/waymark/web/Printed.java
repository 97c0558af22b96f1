package org.waymark.web;

/**
 * What stands on each sheet of a printed page.
 *
 * @param heading what the page is about, for which place, and when it was printed
 * @param address where it is on the web
 */
public record Printed(String heading, String address) {
}
