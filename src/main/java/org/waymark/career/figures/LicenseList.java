package org.waymark.career.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.waymark.license.License;
import org.waymark.license.LicenseKind;
import org.waymark.license.LicenseTopic;
import org.waymark.license.LicenseWords;
import org.waymark.text.Messages;

/**
 * The entries of a list. Those that say the same of licenses with other names are one.
 *
 * @param heading what stands over them
 * @param first those that are shown
 * @param others those that are there for whoever opens them
 * @param othersLabel how many these are
 */
public record LicenseList(String heading, List<ListedLicense> first, List<ListedLicense> others, String othersLabel) {

	private static final int SHOWN = 8;

	static LicenseList of(String heading, List<License> licenses) {
		List<ListedLicense> all = licenses.stream()
			.collect(Collectors.groupingBy(Said::of, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(ListedLicense::of)
			.toList();
		List<ListedLicense> others = all.stream().skip(SHOWN).toList();
		return new LicenseList(heading, all.stream().limit(SHOWN).toList(), others,
				Messages.say("license.page.more", others.size()));
	}

	/** All that an entry says but for the name. */
	private record Said(LicenseKind kind, String agency, String link, Map<LicenseTopic, String> asks,
			LocalDate updated) {

		static Said of(License license) {
			return new Said(license.kind(), license.agency(), license.link(), license.asks(), license.updated());
		}

	}

	/**
	 * A license, or several that are alike.
	 *
	 * @param names what they are called
	 * @param kind what sort they are; may be null
	 * @param agency who gives them; may be null
	 * @param link the agency's page; may be null
	 * @param asked what they ask for; may be null
	 * @param notAsked what they don't ask for; may be null
	 * @param entry when the entry was last changed
	 */
	public record ListedLicense(List<String> names, String kind, String agency, String link, String asked,
			String notAsked, String entry) {

		static ListedLicense of(Collection<License> alike) {
			License license = alike.iterator().next();
			return new ListedLicense(alike.stream().map(License::name).distinct().toList(), LicenseWords.kind(license),
					license.agency(), license.link(), LicenseWords.asked(license), LicenseWords.notAsked(license),
					LicenseWords.entry(license));
		}

	}

}
