package org.waymark.program.page;

import java.util.Map;

import org.waymark.program.ProgramFacts;
import org.waymark.program.ProgramVintages;
import org.waymark.source.Citation;

/**
 * Where the facts on programs come from.
 *
 * @param year the school year of the awards
 * @param fields fields and careers
 * @param awards the awards
 * @param colleges names and places of colleges
 * @param figures what is known of whole colleges
 */
public record FactSources(String year, Citation fields, Citation awards, Citation colleges, Citation figures) {

	/**
	 * The sources.
	 * @param vintages of when the facts are
	 * @param citations the marks of all sources
	 */
	public static FactSources of(ProgramVintages vintages, Map<String, Citation> citations) {
		return new FactSources(vintages.of(ProgramFacts.AWARDS).year(), cite(ProgramFacts.FIELDS, vintages, citations),
				cite(ProgramFacts.AWARDS, vintages, citations), cite(ProgramFacts.COLLEGES, vintages, citations),
				cite(ProgramFacts.FIGURES, vintages, citations));
	}

	private static Citation cite(ProgramFacts facts, ProgramVintages vintages, Map<String, Citation> citations) {
		return citations.get(vintages.of(facts).source());
	}

}
