package org.waymark.guide;

/**
 * Where a guide has a fact from.
 *
 * @param id its short name within the guide
 * @param publisher who publishes it
 * @param title what it is called there
 * @param published the year; null where it names none
 * @param address where it stands
 */
public record GuideSource(String id, String publisher, String title, Integer published, String address) {
}
