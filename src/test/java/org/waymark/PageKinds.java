package org.waymark;

import java.util.stream.Stream;

/** One address of each kind of page. */
public final class PageKinds {

	/** The page of a career that nobody knows: 404. */
	public static final String UNKNOWN = "/careers/no-such-career";

	/** A page for a place that nobody knows: 400. */
	public static final String MALFORMED = "/careers/registered-nurse?place=XX";

	private PageKinds() {
	}

	/** Pages that answer 200. */
	public static Stream<String> good() {
		return Stream.of("/", "/careers", "/careers?q=nurse", "/careers?q=zzzzqqq",
				"/careers?place=WA&pay=50000&education=bachelor&interest=S&zone=4&sort=growth",
				"/careers?q=nurse&career=actors&career=registered-nurse", "/careers/groups", "/careers/a-to-z",
				"/careers/medical-office-administrator", "/careers/registered-nurse", "/careers/actors?place=CA",
				"/careers/medical-office-administrator/salary", "/careers/registered-nurse/salary",
				"/careers/registered-nurse/salary?place=WA&adjusted=true", "/compare",
				"/compare?career=medical-office-administrator&career=registered-nurse&place=WA",
				"/compare?career=registered-nurse&career=electrician&place=WA&place=OH",
				"/careers/electrician/apprenticeships", "/careers/electrician/apprenticeships?place=OH", "/programs",
				"/programs?title=medical+office&place=44060", "/programs?career=registered-nurse&place=WA",
				"/programs?career=registered-nurse&zip=99201&within=100&award=associate",
				"/programs/compare?career=registered-nurse&zip=99201&college=234711&college=234845&college=202222",
				"/programs/compare?career=registered-nurse&place=WA&college=234711", "/states", "/states/WA",
				"/states/GU", "/areas/44060-spokane-spokane-valley-wa", "/places?near=Nowhereville",
				"/places?near=99013&to=/careers/registered-nurse", "/sources", "/corrections", "/about",
				"/report?page=/careers/electrician", "/report/thanks", "/interests", "/interests/result?likes=SIA",
				"/fit", "/fit?title=medical+office",
				"/fit?career=registered-nurse&from=medical-office-administrator&place=WA", "/fit?career=actors",
				"/handout", "/handout?add=medical",
				"/handout?career=registered-nurse&career=electrician&from=medical-office-administrator&place=WA",
				"/handout?career=registered-nurse&zip=99201&college=234711&view=projector", "/budget",
				"/budget?place=WA", "/budget?place=OH&home=shared&travel=bus&food=400&bus=70&pay=52000", "/claims",
				"/claims/why", "/claims/check", "/claims/check?q=$40,940&career=medical-office-administrator",
				"/claims/check?q=28%25");
	}

	/** All kinds, with those that say that something is wrong. */
	public static Stream<String> all() {
		return Stream.concat(good(), Stream.of(UNKNOWN, MALFORMED));
	}

}
