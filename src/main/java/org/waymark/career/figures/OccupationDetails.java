package org.waymark.career.figures;

import java.util.List;

import org.waymark.occupation.Sector;
import org.waymark.occupation.profile.Skill;
import org.waymark.occupation.profile.Software;
import org.waymark.wage.MedianHistory;
import org.waymark.wage.WageEstimate;

/**
 * What a page tells of an occupation wherever the reader is.
 *
 * @param titles the job titles that people in it go by, the nearest to its name first
 * @param related the codes of the occupations that are most like it, the nearest first
 * @param skills the skills and fields of knowledge, the most important first; none if
 * O*NET does not rate it
 * @param software what is used in it, the most asked for first
 * @param sectors where it works, the largest first
 * @param history its national medians by year
 * @param nation its national lines in the wage tables, the oldest first
 */
public record OccupationDetails(List<String> titles, List<String> related, List<Skill> skills, List<Software> software,
		List<Sector> sectors, MedianHistory history, List<WageEstimate> nation) {
}
