package org.waymark.training;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "guide_training")
@IdClass(ProgramEntity.Key.class)
class ProgramEntity {

	@Id
	private String guide;

	@Id
	private int position;

	private String name;

	private String school;

	private Integer monthsMin;

	private Integer monthsUsual;

	private Integer monthsMax;

	private String tuition;

	private String startsAfter;

	private Integer costMin;

	private Integer costMax;

	private String costPer;

	private String costNote;

	private String study;

	private boolean paid;

	private String source;

	private boolean judgement;

	private String costSource;

	String guide() {
		return this.guide;
	}

	Program toProgram() {
		return new Program(this.name, this.school, this.monthsMin, this.monthsUsual, this.monthsMax,
				School.of(this.tuition), this.startsAfter, this.costMin, this.costMax, this.costPer, this.costNote,
				this.study, this.paid, this.source, this.judgement, this.costSource);
	}

	record Key(String guide, int position) implements Serializable {
	}

}
