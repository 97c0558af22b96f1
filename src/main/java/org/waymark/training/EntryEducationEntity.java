package org.waymark.training;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "entry_education")
class EntryEducationEntity {

	@Id
	private String education;

	private int months;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "school")
	private TuitionEntity school;

	private int undergraduateMonths;

	private int graduateMonths;

	private String note;

	EntryEducation toEntryEducation() {
		return new EntryEducation(this.education, this.months, this.undergraduateMonths, this.graduateMonths, this.note,
				(this.school != null) ? this.school.toTuition() : null);
	}

}
