package org.waymark.program;

/**
 * Of when some facts are.
 *
 * @param year the year, or school year
 * @param source the id of their source
 */
public record ProgramVintage(String year, String source) {
}
