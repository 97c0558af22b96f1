package org.waymark.compare.row;

/** A page to read on. */
public record PageLink(String name, String href) {
}
