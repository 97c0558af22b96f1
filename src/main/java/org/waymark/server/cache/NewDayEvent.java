package org.waymark.server.cache;

/** It is another day, and some pages say which. */
record NewDayEvent() {
}
