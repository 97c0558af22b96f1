package org.waymark.license;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "license")
class LicenseEntity {

	@Id
	private String id;

	private String place;

	private String kind;

	private String name;

	private String agency;

	private String link;

	private String exam;

	private String education;

	private String experience;

	private String continuingEducation;

	private String certification;

	private String criminalRecord;

	private String physical;

	private LocalDate updated;

	private String source;

	License toLicense() {
		Map<LicenseTopic, String> asks = new EnumMap<>(LicenseTopic.class);
		for (LicenseTopic topic : LicenseTopic.values()) {
			String word = word(topic);
			if (word != null) {
				asks.put(topic, word);
			}
		}
		return new License(new PlaceCode(this.place),
				(this.kind != null) ? LicenseKind.valueOf(this.kind.toUpperCase(Locale.ROOT)) : null, this.name,
				this.agency, this.link, asks, this.updated);
	}

	private String word(LicenseTopic topic) {
		return switch (topic) {
			case EXAM -> this.exam;
			case EDUCATION -> this.education;
			case EXPERIENCE -> this.experience;
			case CONTINUING_EDUCATION -> this.continuingEducation;
			case CERTIFICATION -> this.certification;
			case CRIMINAL_RECORD -> this.criminalRecord;
			case PHYSICAL -> this.physical;
		};
	}

}
