package org.waymark.training.tuition;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.cashflow.SchoolYear;
import org.waymark.cashflow.Span;
import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "school_price")
@IdClass(TuitionEntity.TuitionKey.class)
class TuitionEntity {

	@Id
	private String place;

	@Id
	private String school;

	@Id
	private String schoolYear;

	@Column(name = "dollars_a_year")
	private int dollarsAYear;

	private int lowest;

	private int highest;

	private String source;

	Tuition toTuition() {
		return new Tuition(new PlaceCode(this.place), School.of(this.school),
				new SchoolYear(new Span(this.lowest, this.dollarsAYear, this.highest)), this.schoolYear, this.source);
	}

	record TuitionKey(String place, String school, String schoolYear) implements Serializable {
	}

}
