package org.waymark.occupation.outlook;

import java.math.BigDecimal;

/**
 * What BLS expects of an occupation in the whole country, and what it takes to enter it.
 *
 * @param soc the occupation
 * @param baseYear the year that it starts from
 * @param targetYear the year that it looks ahead to
 * @param employmentBase thousands of jobs in the base year, the self-employed included
 * @param employmentTarget thousands of jobs in the target year
 * @param changePercent the change between them, in percent
 * @param openingsPerYear thousands of openings a year on average
 * @param selfEmployedPercent the part of the jobs that is self-employment; may be null
 * @param entryEducation the usual education of those who enter; null for groups
 * @param workExperience the usual experience in a related occupation; null for groups
 * @param onTheJobTraining the usual training in the job; null for groups
 * @param source the id of its source
 */
public record Projection(String soc, int baseYear, int targetYear, BigDecimal employmentBase,
		BigDecimal employmentTarget, BigDecimal changePercent, BigDecimal openingsPerYear,
		BigDecimal selfEmployedPercent, String entryEducation, String workExperience, String onTheJobTraining,
		String source) {
}
