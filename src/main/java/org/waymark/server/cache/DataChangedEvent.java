package org.waymark.server.cache;

/** The database holds new data: what was made of the old is to be dropped. */
public record DataChangedEvent() {
}
