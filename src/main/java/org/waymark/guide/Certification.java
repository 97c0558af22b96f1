package org.waymark.guide;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.waymark.dataset.file.YamlMap;
import org.waymark.place.Place;

/**
 * A certification or license.
 *
 * @param kind which of them it is
 * @param name its name in full
 * @param abbreviation its letters; null if it has none
 * @param issuer who gives it, in full
 * @param status who asks for it
 * @param asksFor what one needs before the exam; may be null
 * @param fee what it costs, in words; null where no source says
 * @param renewal what keeps it valid, in words; null where no source says
 * @param differsByState whether the rules differ by state; null if the guide does not say
 * @param difference what differs; may be null
 * @param goodFor who gets something out of it; may be null
 * @param source the id of the guide's source for it; may be null
 * @param judgment whether it is the editors' judgment
 * @param onlyIn the letters of the states where it exists, with blanks between; null for
 * all of them
 */
@Embeddable
public record Certification(@Enumerated(EnumType.STRING) CertificationKind kind, String name, String abbreviation,
		String issuer, @Enumerated(EnumType.STRING) Status status, String asksFor, String fee, String renewal,
		Boolean differsByState, String difference, String goodFor, String source, boolean judgment, String onlyIn) {

	static Certification of(YamlMap item, References known) {
		CertificationKind kind = item.oneOf("kind", CertificationKind.values());
		return new Certification(kind, item.text("name"), item.optionalText("abbreviation"), item.text("issuer"),
				item.oneOf("status", kind.statuses), item.optionalText("asks_for"), item.optionalText("fee"),
				item.optionalText("renewal"),
				item.has("differs_by_state") ? Boolean.valueOf(item.flag("differs_by_state")) : null,
				item.optionalText("states"), item.optionalText("good_for"), known.source(item), item.flag("judgment"),
				item.has("only_in") ? known.states(item, "only_in") : null);
	}

	public boolean license() {
		return this.kind == CertificationKind.LICENSE;
	}

	boolean required() {
		return this.status == Status.REQUIRED;
	}

	boolean requiredInSomeStates() {
		return this.status == Status.SOME_STATES;
	}

	/** The letters of the states where it exists; empty for all of them. */
	List<String> states() {
		return (this.onlyIn == null) ? List.of() : List.of(this.onlyIn.split(" "));
	}

	/** Whether it exists in a place; everything does in the nation. */
	boolean appliesIn(Place place) {
		return place.nation() || this.onlyIn == null || states().contains(place.abbreviation());
	}

	/** Whether it exists in a place, and no law asks for it. */
	public boolean voluntaryIn(Place place) {
		return !required() && !requiredInSomeStates() && appliesIn(place);
	}

	/** Its name and its letters. */
	public String fullName() {
		return (this.abbreviation != null) ? this.name + " (" + this.abbreviation + ")" : this.name;
	}

	/**
	 * The law asks for a license, or nobody does; employers may ask for a certification.
	 */
	public enum CertificationKind {

		LICENSE(Status.REQUIRED, Status.SOME_STATES, Status.OPTIONAL),

		CERTIFICATION(Status.REQUIRED, Status.ASKED_FOR, Status.OPTIONAL);

		private final Status[] statuses;

		CertificationKind(Status... statuses) {
			this.statuses = statuses;
		}

	}

	/** Who asks for it. */
	public enum Status {

		/** The law. */
		REQUIRED,

		/** The law in some states that are not named. */
		SOME_STATES,

		/** Employers. */
		ASKED_FOR,

		OPTIONAL

	}

}
