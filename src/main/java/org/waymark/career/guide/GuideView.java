package org.waymark.career.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.career.guide.LookAlikesSection.LookAlikeJob;
import org.waymark.career.section.Section;
import org.waymark.guide.GuideSection;
import org.waymark.source.Citation;
import org.waymark.web.Printed;

/**
 * A guide as the reader sees it.
 *
 * @param law what the law asks in the reader's state; null for the nation
 * @param sheet the guide on one sheet
 * @param overdue when it was checked, if it should have been since; else null
 * @param sections the sections that are the guide's alone
 * @param passages its short pieces, some of which stand in sections on figures
 * @param related other ways for the same interests
 */
public record GuideView(LawView law, GuideSheet sheet, CheckedSection overdue, List<Section> sections,
		Passages passages, List<LookAlikeJob> related) {

	/** That of a career without a guide. */
	public static final GuideView NONE = new GuideView(null, null, null, List.of(), Passages.NONE, List.of());

	/**
	 * A guide as it is today.
	 * @param in the guide with what it is made of
	 * @param outlook the source of the outlook
	 * @param printed what stands on each sheet
	 */
	public static GuideView of(GuideInPlace in, Citation outlook, Printed printed) {
		Passages passages = Passages.of(in);
		StepsSection steps = StepsSection.of(in);
		TrainingSection training = TrainingSection.of(in, passages);
		CertificationsSection certifications = CertificationsSection.of(in);
		LadderSection ladder = LadderSection.of(in);
		CheckedSection checked = CheckedSection.of(in.guide(), passages, LocalDate.now());
		Stream<Section> sections = Stream.of(LookAlikesSection.of(in), steps, training, certifications, ladder,
				checked);
		return new GuideView(LawView.of(in),
				GuideSheet.of(steps, training, certifications, checked, ladder.wages(), outlook, printed),
				checked.overdue() ? checked : null, Stream.concat(PassagesSection.all(passages), sections).toList(),
				passages, LookAlikesSection.jobs(in, GuideSection.RELATED));
	}

}
