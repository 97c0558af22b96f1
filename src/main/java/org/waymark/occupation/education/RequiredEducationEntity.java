package org.waymark.occupation.education;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.occupation.education.RequiredEducation.RequiredAnswer;

@Entity
@Immutable
@Table(name = "required_education")
@IdClass(RequiredEducationEntity.RequiredEducationKey.class)
class RequiredEducationEntity {

	private static final Comparator<RequiredEducationEntity> MOST_COMMON_FIRST = Comparator
		.comparing((RequiredEducationEntity row) -> row.percent)
		.reversed()
		.thenComparing(RequiredEducationEntity::level);

	@Id
	private String soc;

	@Id
	private String level;

	private BigDecimal percent;

	private int surveyYear;

	private String source;

	String soc() {
		return this.soc;
	}

	/** What the rows of an occupation say together. */
	static RequiredEducation together(List<RequiredEducationEntity> rows) {
		List<RequiredAnswer> answers = rows.stream()
			.sorted(MOST_COMMON_FIRST)
			.map((row) -> new RequiredAnswer(row.level(),
					row.percent.setScale(0, RoundingMode.HALF_UP).intValueExact()))
			.toList();
		return new RequiredEducation(answers, rows.get(0).surveyYear, rows.get(0).source);
	}

	private RequiredLevel level() {
		return RequiredLevel.of(this.level);
	}

	record RequiredEducationKey(String soc, String level) implements Serializable {
	}

}
