package org.waymark.fit.interest;

/**
 * A piece of real work that readers say they would like or not.
 *
 * @param position where it stands among the others, from 0
 * @param soc the occupation that it is part of
 * @param text what one would do, as a sentence
 */
public record PieceOfWork(int position, String soc, String text) {
}
