package org.waymark.career.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.address.Addresses;
import org.waymark.occupation.Career;
import org.waymark.occupation.Occupation;
import org.waymark.wage.PlaceAndYear;
import org.waymark.wage.WageEstimate;
import org.waymark.web.Address;

/**
 * The occupations that a page mentions beside its own.
 *
 * @param occupations them by their code
 * @param pays their lines of the wage tables in the reader's place, in the states of that
 * area and in the nation, by their code
 * @param careers the careers that stand for them
 * @param from the reader's place and vintage, which links to them keep
 */
public record RelatedCareers(Map<String, Occupation> occupations, Map<String, List<WageEstimate>> pays,
		List<Career> careers, PlaceAndYear from) {

	/** What one of them pays in the reader's place, or in the nearest that is known. */
	public NearestMedian median(String soc) {
		return NearestMedian.of(this.pays.getOrDefault(soc, List.of()), this.from);
	}

	/** What one of them is called. */
	public String title(String soc) {
		return this.occupations.get(soc).label();
	}

	/** The career that stands for an occupation. */
	public Optional<Career> standingFor(String soc) {
		return this.careers.stream().filter((career) -> career.soc().equals(soc)).findFirst();
	}

	/**
	 * Where more is said of an occupation; null if nowhere else.
	 * @param except the page that asks, which needs no link to itself
	 */
	public String href(String soc, String except) {
		return standingFor(soc).filter((career) -> !career.slug().equals(except)).map(this::href).orElse(null);
	}

	/** The page of a guide, for the same place. */
	public String guide(String slug) {
		return Addresses.in(Address.of("/careers/" + slug), this.from).toString();
	}

	/** A career with its page. */
	public Named named(Career career) {
		return new Named(career.name(), href(career), career.summary());
	}

	/** A career's own page, for the same place. */
	public String href(Career career) {
		return Addresses.of(career, this.from);
	}

	/** Another career, and what people do in it. */
	public record Named(String name, String href, String summary) {
	}

}
