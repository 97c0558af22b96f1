package org.waymark.career;

/**
 * A short piece of a guide.
 *
 * @param kind which section it belongs to, such as {@code DAILY_WORK}
 * @param title its title; null where the section has none
 * @param text what it says
 * @param source the id of the guide's source for it; null where it is the editors' word
 */
record Note(String kind, String title, String text, String source) {
}
