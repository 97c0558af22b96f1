package org.waymark.prosandcons;

import java.util.List;

/**
 * A pro or a con that a figure says.
 *
 * @param text what it says, with the figure and how it compares
 * @param sources the ids of the figure's sources; empty for those of the career's guide
 */
public record FigurePoint(String text, List<String> sources) {
}
