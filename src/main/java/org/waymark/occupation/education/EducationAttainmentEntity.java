package org.waymark.occupation.education;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "education_attainment")
class EducationAttainmentEntity {

	@Id
	private String soc;

	private String years;

	private BigDecimal lessThanHighSchool;

	private BigDecimal highSchool;

	private BigDecimal someCollege;

	private BigDecimal associate;

	private BigDecimal bachelor;

	private BigDecimal master;

	private BigDecimal doctoral;

	private boolean shared;

	private String source;

	String soc() {
		return this.soc;
	}

	EducationAttainment toAttainment() {
		Map<AttainmentLevel, BigDecimal> shares = new EnumMap<>(AttainmentLevel.class);
		Arrays.stream(AttainmentLevel.values()).forEach((level) -> shares.put(level, share(level)));
		return new EducationAttainment(shares, this.years, this.shared, this.source);
	}

	private BigDecimal share(AttainmentLevel level) {
		return switch (level) {
			case LESS_THAN_HIGH_SCHOOL -> this.lessThanHighSchool;
			case HIGH_SCHOOL -> this.highSchool;
			case SOME_COLLEGE -> this.someCollege;
			case ASSOCIATE -> this.associate;
			case BACHELOR -> this.bachelor;
			case MASTER -> this.master;
			case DOCTORAL -> this.doctoral;
		};
	}

}
