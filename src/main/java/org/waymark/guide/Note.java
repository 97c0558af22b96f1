package org.waymark.guide;

/**
 * A short piece of a guide.
 *
 * @param kind which section it belongs to, such as {@code DAILY_WORK}
 * @param title its title; null where the section has none
 * @param text what it says
 * @param aside what stands beside it, such as the hours of a workplace; may be null
 * @param source the id of the guide's source for it; may be null
 * @param judgement whether it is the editors' judgement
 */
public record Note(String kind, String title, String text, String aside, String source, boolean judgement) {
}
