package org.waymark.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "tuition")
class TuitionEntity {

	@Id
	private String school;

	private String label;

	@Column(name = "dollars_a_year")
	private int dollarsAYear;

	private String schoolYear;

	private String source;

	Tuition toTuition() {
		return new Tuition(this.school, this.label, this.dollarsAYear, this.schoolYear, this.source);
	}

}
