package org.waymark.career.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;

import org.waymark.career.section.PageSection;
import org.waymark.career.section.Part;
import org.waymark.career.section.Section;
import org.waymark.occupation.Career;
import org.waymark.place.Place;
import org.waymark.text.Messages;

/**
 * Where else to read about a career: public sites, at the page of this very occupation.
 *
 * @param part what is said of it
 * @param sites the sites
 */
public record ElsewhereSection(Part part, List<OtherSite> sites) implements Section {

	private static final String O_NET = "https://www.onetonline.org";

	private static final String CAREER_ONE_STOP = "https://www.careeronestop.org";

	/** The parts of BLS's handbook, by what the codes of their occupations begin with. */
	private static final Map<String, String> HANDBOOK = Map.ofEntries(Map.entry("11", "management"),
			Map.entry("13", "business-and-financial"), Map.entry("15", "computer-and-information-technology"),
			Map.entry("17", "architecture-and-engineering"), Map.entry("19", "life-physical-and-social-science"),
			Map.entry("21", "community-and-social-service"), Map.entry("23", "legal"),
			Map.entry("25", "education-training-and-library"), Map.entry("27-1", "arts-and-design"),
			Map.entry("27-2", "entertainment-and-sports"), Map.entry("27-3", "media-and-communication"),
			Map.entry("27-4", "media-and-communication"), Map.entry("29", "healthcare"), Map.entry("31", "healthcare"),
			Map.entry("33", "protective-service"), Map.entry("35", "food-preparation-and-serving"),
			Map.entry("37", "building-and-grounds-cleaning"), Map.entry("39", "personal-care-and-service"),
			Map.entry("41", "sales"), Map.entry("43", "office-and-administrative-support"),
			Map.entry("45", "farming-fishing-and-forestry"), Map.entry("47", "construction-and-extraction"),
			Map.entry("49", "installation-maintenance-and-repair"), Map.entry("51", "production"),
			Map.entry("53", "transportation-and-material-moving"));

	/**
	 * Where to read about a career.
	 * @param career the career
	 * @param occupation what BLS calls its occupation
	 * @param place the reader's place
	 */
	public static ElsewhereSection of(Career career, String occupation, Place place) {
		String soc = career.soc();
		List<OtherSite> sites = new ArrayList<>();
		if (combined(soc)) {
			sites.add(site("onet-search", address(O_NET + "/find/result").queryParam("s", "{words}"), occupation));
		}
		else {
			sites.add(site("my-next-move", address("https://www.mynextmove.org/profile/summary/" + soc + ".00")));
			sites.add(site("mi-proximo-paso", address("https://www.miproximopaso.org/profile/summary/" + soc + ".00")));
			sites.add(site("onet", address(O_NET + "/link/summary/" + soc + ".00")));
			sites.add(
					site("apprenticeship", address("https://www.apprenticeship.gov/apprenticeship-occupations/listings")
						.queryParam("occupationCode", soc + ".00")));
		}
		sites.add(site("careeronestop",
				address(CAREER_ONE_STOP + "/Toolkit/Careers/Occupations/occupation-profile.aspx")
					.queryParam("keyword", "{words}")
					.queryParam("onetcode", soc.replace("-", "") + "00")
					.queryParam("location", "{place}"),
				occupation, place.name()));
		sites.add(site("handbook", address("https://www.bls.gov/ooh/" + handbook(soc) + "/home.htm")));
		sites.add(site("wages", address("https://www.bls.gov/oes/current/oes" + soc.replace("-", "") + ".htm")));
		sites.add(site("job-banks", address(CAREER_ONE_STOP + "/JobSearch/FindJobs/state-job-banks.aspx")));
		sites.add(site("job-centers",
				address(CAREER_ONE_STOP + "/LocalHelp/AmericanJobCenters/find-american-job-centers.aspx")
					.queryParam("location", "{place}"),
				place.name()));
		return new ElsewhereSection(new Part(PageSection.ELSEWHERE, Messages.say("career.elsewhere.in-short")), sites);
	}

	/** Whether it stands for several codes of the SOC, which O*NET knows one by one. */
	private static boolean combined(String soc) {
		return soc.endsWith("0");
	}

	private static String handbook(String soc) {
		return HANDBOOK.getOrDefault(soc.substring(0, 2), HANDBOOK.get(soc.substring(0, 4)));
	}

	private static UriComponentsBuilder address(String address) {
		return UriComponentsBuilder.fromUriString(address);
	}

	private static OtherSite site(String key, UriComponentsBuilder address, Object... values) {
		return new OtherSite(Messages.say("career.elsewhere.name." + key), Messages.say("career.elsewhere.note." + key),
				address.encode().buildAndExpand(values).toUriString());
	}

	/**
	 * A page of another site.
	 *
	 * @param name what it is called
	 * @param note what is found there
	 * @param href its address, which is only asked for when the reader follows it
	 */
	public record OtherSite(String name, String note, String href) {
	}

}
