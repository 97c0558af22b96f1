package org.waymark.training.degree;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.cashflow.Span;
import org.waymark.training.tuition.School;

@Entity
@Immutable
@Table(name = "entry_training")
class EntryEducationEntity {

	@Id
	private String education;

	private String school;

	private int undergraduateLow;

	private int undergraduateUsual;

	private int undergraduateHigh;

	private int graduateLow;

	private int graduateUsual;

	private int graduateHigh;

	private String note;

	EntryEducation toEntryEducation() {
		return new EntryEducation(this.education, School.of(this.school),
				new Span(this.undergraduateLow, this.undergraduateUsual, this.undergraduateHigh),
				new Span(this.graduateLow, this.graduateUsual, this.graduateHigh), this.note);
	}

}
