package org.waymark.training.degree;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.cashflow.Span;

@Entity
@Immutable
@Table(name = "training_length")
class LengthEntity {

	@Id
	private String soc;

	private int undergraduateMonths;

	private int graduateLow;

	private int graduateUsual;

	private int graduateHigh;

	private int residencyLow;

	private int residencyUsual;

	private int residencyHigh;

	private String note;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "source")
	private TrainingSourceEntity source;

	Length toLength() {
		return new Length(this.soc, Span.of(this.undergraduateMonths),
				new Span(this.graduateLow, this.graduateUsual, this.graduateHigh),
				new Span(this.residencyLow, this.residencyUsual, this.residencyHigh), this.note,
				this.source.toSource());
	}

}
