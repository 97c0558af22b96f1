package org.waymark.career;

/**
 * A way to train for a career.
 *
 * @param name what it is called
 * @param school where one does it; may be null
 * @param monthsMin the shortest usual time in months; null where no source says
 * @param monthsMax the longest usual time in months; null where no source says
 * @param costMin the lowest usual cost in US dollars; null where no source says
 * @param costMax the highest usual cost in US dollars; null where no source says
 * @param costPer {@code program} or {@code year}; null without a cost
 * @param costNote what the cost counts; may be null
 * @param study what one studies
 * @param paid whether one works for wages while training
 * @param source the id of the guide's source for the time; may be null
 * @param judgement whether it is the editors' judgement
 * @param costSource the id of the guide's source for the cost; may be null
 */
record Training(String name, String school, Integer monthsMin, Integer monthsMax, Integer costMin, Integer costMax,
		String costPer, String costNote, String study, boolean paid, String source, boolean judgement,
		String costSource) {
}
