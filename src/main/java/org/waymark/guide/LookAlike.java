package org.waymark.guide;

/**
 * Another job that a guide tells its own from.
 *
 * @param kind {@code LOOK_ALIKE}, easily taken for it, or {@code RELATED}, another way
 * for the same interests
 * @param name what it is called
 * @param soc its own occupation
 * @param leadsTo the guide on it; null if the guide names none
 * @param difference what sets it apart
 * @param source the id of the guide's source for it; may be null
 * @param judgement whether it is the editors' judgement
 */
public record LookAlike(String kind, String name, String soc, String leadsTo, String difference, String source,
		boolean judgement) {
}
