package org.waymark.career.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.waymark.career.section.LabeledValue;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.occupation.outlook.Outlook;
import org.waymark.occupation.outlook.Projection;
import org.waymark.source.Citation;
import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * What BLS expects.
 *
 * @param part what is said of it
 * @param sentence the outlook in a sentence
 * @param rows labels and values; empty if BLS has no projection for the occupation
 * @param source where it comes from
 * @param rounds what earlier rounds expected; null if none can be compared
 * @param state what the reader's state expects; null for the whole country
 */
public record OutlookSection(Part part, String sentence, List<LabeledValue> rows, Citation source, RoundsPart rounds,
		StateOutlookPart state) implements Section {

	/**
	 * What BLS expects of an occupation.
	 * @param projection its projection; may be null
	 * @param all that of all jobs together
	 * @param rounds what earlier rounds expected; may be null
	 * @param state what the reader's state expects; null for the whole country
	 * @param citations the marks of the sources
	 */
	public static OutlookSection of(Projection projection, Projection all, RoundsPart rounds, StateOutlookPart state,
			Map<String, Citation> citations) {
		if (projection == null) {
			return new OutlookSection(part(Messages.say("career.outlook.brief-missing")),
					Messages.say("career.outlook.missing"), List.of(), citations.get(all.source()), rounds, state);
		}
		return new OutlookSection(part(brief(projection, Formats.thousands(projection.openingsPerYear()))),
				Outlook.sentence(projection, all), rows(projection, all), citations.get(projection.source()), rounds,
				state);
	}

	private static String brief(Projection projection, String openings) {
		return (projection.changePercent().signum() == 0) ? Messages.say("career.outlook.brief-level", openings)
				: Messages.say("career.outlook.brief", Outlook.change(projection), openings);
	}

	private static Part part(String brief) {
		return new Part(PageSection.OUTLOOK, brief);
	}

	private static List<LabeledValue> rows(Projection projection, Projection all) {
		List<LabeledValue> rows = new ArrayList<>();
		rows.add(new LabeledValue(Messages.say("career.outlook.jobs", String.valueOf(projection.baseYear())),
				Formats.thousands(projection.employmentBase())));
		rows.add(new LabeledValue(Messages.say("career.outlook.jobs-expected", String.valueOf(projection.targetYear())),
				Formats.thousands(projection.employmentTarget())));
		rows.add(new LabeledValue(Messages.say("career.outlook.change"), Messages.say("career.outlook.change-compared",
				Outlook.change(projection), Outlook.compared(projection, all))));
		rows.add(new LabeledValue(Messages.say("career.outlook.openings"),
				Formats.thousands(projection.openingsPerYear())));
		if (projection.selfEmployedPercent() != null) {
			rows.add(new LabeledValue(Messages.say("career.outlook.self-employed"),
					selfEmployed(projection.selfEmployedPercent())));
		}
		return rows;
	}

	/** BLS rounds to a tenth: nothing but zeros stands for a small part, not for none. */
	private static String selfEmployed(BigDecimal percent) {
		return (percent.signum() == 0) ? Messages.say("career.outlook.self-employed-few") : Formats.percent(percent);
	}

}
