package org.waymark.career.guide;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.waymark.career.section.LabeledValue;
import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.guide.Certification;
import org.waymark.guide.GuideSection;
import org.waymark.guide.LawWords;
import org.waymark.guide.StateRule;
import org.waymark.text.Messages;

/**
 * Certifications and licenses.
 *
 * @param part what is said of it
 * @param items the certifications and licenses
 * @param stateRules what single states require
 */
public record CertificationsSection(Part part, List<Item> items, List<Rule> stateRules) implements Section {

	static CertificationsSection of(GuideInPlace in) {
		List<Item> items = in.guide().certifications().stream().map((item) -> item(in, item)).toList();
		return new CertificationsSection(new Part(PageSection.CERTIFICATIONS, brief(in.guide().certifications())),
				items, in.guide().stateRules().stream().map((rule) -> rule(in, rule)).toList());
	}

	private static Item item(GuideInPlace in, Certification item) {
		return new Item(item.fullName(), item.issuer(),
				item.license() ? Messages.say("guide.certifications.license")
						: Messages.say("guide.certifications.certification"),
				LawWords.status(item, in.neighbors().from().places()), LawWords.inShort(item, in.neighbors().from()),
				details(item), in.mark(item.source(), item.judgment()));
	}

	private static List<LabeledValue> details(Certification item) {
		String difference = (item.difference() != null) ? item.difference()
				: Boolean.FALSE.equals(item.differsByState()) ? Messages.say("guide.certifications.same") : null;
		return Stream
			.of(new LabeledValue(Messages.say("guide.certifications.good-for"), item.goodFor()),
					new LabeledValue(Messages.say("guide.certifications.asks-for"), item.asksFor()),
					new LabeledValue(Messages.say("guide.certifications.by-state"), difference),
					new LabeledValue(Messages.say("guide.certifications.fee"), item.fee()),
					new LabeledValue(Messages.say("guide.certifications.renewal"), item.renewal()))
			.filter((row) -> row.value() != null)
			.toList();
	}

	private static Rule rule(GuideInPlace in, StateRule rule) {
		return new Rule(LawWords.names(rule.letters(), in.neighbors().from().places()), LawWords.rule(rule),
				rule.text(), rule.agency(), rule.link(), in.mark(rule.source(), false));
	}

	private static String brief(List<Certification> items) {
		if (items.isEmpty()) {
			return null;
		}
		int licenses = (int) items.stream().filter(Certification::license).count();
		String counts = Passages.line(Stream
			.of(Messages.say("guide.in-short.licenses", licenses),
					Messages.say("guide.in-short.certifications", items.size() - licenses))
			.filter(Predicate.not(String::isEmpty)));
		return Messages.say("guide.in-short.licenses-and-certifications", counts, items.get(0).fullName());
	}

	/** What stands over what single states require. */
	public String rulesHeading() {
		return GuideSection.STATE_RULES.label();
	}

	/** Those that exist in the reader's place. */
	List<Item> here() {
		return this.items.stream().filter((item) -> item.here() != null).toList();
	}

	/**
	 * A certification or license; {@code here}, how much it counts in the reader's place,
	 * is null if it does not exist there.
	 */
	public record Item(String name, String issuer, String kind, String status, String here, List<LabeledValue> details,
			Mark mark) {
	}

	/** What some states require; {@code agency} and {@code link} may be null. */
	public record Rule(String states, String status, String text, String agency, String link, Mark mark) {
	}

}
