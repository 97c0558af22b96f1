package org.waymark.career;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.waymark.career.CareerPage.OutlookSection;
import org.waymark.career.CareerPage.Row;
import org.waymark.occupation.Education;
import org.waymark.occupation.Outlook;
import org.waymark.occupation.Projection;
import org.waymark.source.Citation;
import org.waymark.text.Formats;

/** Writes the section on the outlook. */
final class OutlookView {

	private OutlookView() {
	}

	static OutlookSection of(Projection projection, Projection all, Map<String, Citation> citations) {
		if (projection == null) {
			return new OutlookSection(Outlook.NONE + ".", List.of(), citations.get(all.source()));
		}
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Jobs in " + projection.baseYear(), Formats.thousands(projection.employmentBase())));
		rows.add(new Row("Jobs expected in " + projection.targetYear(),
				Formats.thousands(projection.employmentTarget())));
		rows.add(new Row("Change", Outlook.change(projection) + " (" + Outlook.compared(projection, all) + ")"));
		rows.add(new Row("Openings a year, on average", Formats.thousands(projection.openingsPerYear())));
		if (projection.selfEmployedPercent() != null) {
			rows.add(new Row("Self-employed", selfEmployed(projection.selfEmployedPercent())));
		}
		rows.add(new Row("Typical entry-level education",
				Education.of(projection).map(Education::label).orElse("varies")));
		rows.add(new Row("Work experience in a related job",
				Objects.requireNonNullElse(projection.workExperience(), "varies")));
		rows.add(new Row("Typical on-the-job training", Outlook.training(projection)));
		return new OutlookSection(Outlook.sentence(projection, all), rows, citations.get(projection.source()));
	}

	/** BLS rounds to a tenth: nothing but zeros stands for a small part, not for none. */
	private static String selfEmployed(BigDecimal percent) {
		return (percent.signum() == 0) ? "less than 0.1%" : Formats.percent(percent);
	}

}
