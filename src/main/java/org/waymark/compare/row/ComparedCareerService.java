package org.waymark.compare.row;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.address.Addresses;
import org.waymark.apprenticeship.ApprenticeshipWords;
import org.waymark.apprenticeship.Apprenticeships;
import org.waymark.brief.Brief;
import org.waymark.brief.Briefs;
import org.waymark.chart.PlacePay;
import org.waymark.guide.GuideDigest;
import org.waymark.guide.Guides;
import org.waymark.license.LicenseWords;
import org.waymark.license.Licenses;
import org.waymark.license.OccupationLicenses;
import org.waymark.occupation.Career;
import org.waymark.occupation.Careers;
import org.waymark.occupation.Occupations;
import org.waymark.occupation.education.AttainmentLevel;
import org.waymark.occupation.education.EducationService;
import org.waymark.occupation.outlook.Projection;
import org.waymark.occupation.profile.Profile;
import org.waymark.occupation.profile.Profiles;
import org.waymark.place.PlaceCode;
import org.waymark.place.price.PriceParity;
import org.waymark.prosandcons.CareerFigures;
import org.waymark.prosandcons.PointsFromFigures;
import org.waymark.text.Messages;
import org.waymark.training.Preparation;
import org.waymark.training.Preparations;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.WageEstimate;
import org.waymark.wage.Wages;

/** Gathers what is known of the careers that are compared. */
@Component
public class ComparedCareerService {

	private final Careers careers;

	private final Occupations occupations;

	private final Wages wages;

	private final Profiles profiles;

	private final Guides guides;

	private final Briefs briefs;

	private final Preparations preparations;

	private final Licenses licenses;

	private final EducationService education;

	private final Apprenticeships apprenticeships;

	private final PointsFromFigures points;

	ComparedCareerService(Careers careers, Occupations occupations, Wages wages, Profiles profiles, Guides guides,
			Briefs briefs, Preparations preparations, Licenses licenses, EducationService education,
			Apprenticeships apprenticeships, PointsFromFigures points) {
		this.careers = careers;
		this.occupations = occupations;
		this.wages = wages;
		this.profiles = profiles;
		this.guides = guides;
		this.briefs = briefs;
		this.preparations = preparations;
		this.licenses = licenses;
		this.education = education;
		this.apprenticeships = apprenticeships;
		this.points = points;
	}

	/**
	 * The careers of a comparison in their order.
	 * @param compared the careers
	 * @param from the reader's place and year
	 * @param prices the price level of each place
	 */
	public List<ComparedCareer> of(List<Career> compared, PlaceAndYear from, Map<PlaceCode, PriceParity> prices) {
		if (compared.isEmpty()) {
			return List.of();
		}
		List<String> socs = compared.stream().map(Career::soc).distinct().toList();
		Map<String, WageEstimate> payOf = this.wages.bySoc(socs, from.vintage(), from.place());
		List<WageEstimate> states = this.wages.in(socs, from.vintage(), from.places().statesOf(from.place()));
		Map<String, Projection> projectionOf = this.occupations.projections(socs);
		Map<String, Profile> profileOf = this.profiles.of(socs);
		Map<String, OccupationLicenses> licensesOf = this.licenses.of(socs);
		PriceParity parity = prices.get(from.place().code());
		return compared.stream().map((career) -> {
			WageEstimate pay = from.orNotInTable(payOf.get(career.soc()), career.soc(), from.place());
			Projection projection = projectionOf.get(career.soc());
			List<Preparation> ways = this.preparations.of(career, projection, from.state());
			return new ComparedCareer(career, pay, states(career, from, states),
					pay.atNationalPrices((parity != null) ? parity.allItems() : null), projection,
					profileOf.get(career.soc()), digest(career, from), link(career, from), inside(career, from),
					LicenseWords.inShort(licensesOf.get(career.soc()), from.state(), from.places()), degrees(career),
					ApprenticeshipWords.inShort(this.apprenticeships.of(career.soc()),
							this.apprenticeships.sponsorList(), from.state()),
					this.points.of(new CareerFigures(career, from, pay, projection, ways)), ways);
		}).toList();
	}

	private static List<PlacePay> states(Career career, PlaceAndYear from, List<WageEstimate> lines) {
		return lines.stream()
			.filter((line) -> line.soc().equals(career.soc()))
			.map((line) -> new PlacePay(from.places().coded(line.place()), line))
			.toList();
	}

	private GuideDigest digest(Career career, PlaceAndYear from) {
		return this.guides.of(career)
			.map((guide) -> GuideDigest.of(guide, from))
			.or(() -> this.briefs.of(career.soc()).map(Brief::digest))
			.orElse(null);
	}

	private String degrees(Career career) {
		return this.education.attainment(career.soc())
			.map((workers) -> Messages.say("compare.answer.of-100", workers.orMore(AttainmentLevel.BACHELOR)))
			.orElse(null);
	}

	private List<PageLink> inside(Career career, PlaceAndYear from) {
		return career.guided() ? List.of()
				: this.careers.titles(career.soc()).stream().map((title) -> link(title, from)).toList();
	}

	private static PageLink link(Career career, PlaceAndYear from) {
		return new PageLink(career.name(), Addresses.of(career, from));
	}

}
