package org.waymark.server.cache;

/** The database holds new data, and what was remembered of the old is forgotten. */
public record DataChangedEvent() {
}
