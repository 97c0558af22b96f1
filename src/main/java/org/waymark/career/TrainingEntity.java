package org.waymark.career;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "guide_training")
@IdClass(TrainingEntity.Key.class)
class TrainingEntity {

	@Id
	private String guide;

	@Id
	private int position;

	private String name;

	private String school;

	private Integer monthsMin;

	private Integer monthsMax;

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

	Training toTraining() {
		return new Training(this.name, this.school, this.monthsMin, this.monthsMax, this.costMin, this.costMax,
				this.costPer, this.costNote, this.study, this.paid, this.source, this.judgement, this.costSource);
	}

	record Key(String guide, int position) implements Serializable {
	}

}
