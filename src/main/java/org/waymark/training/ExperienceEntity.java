package org.waymark.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "training_experience")
class ExperienceEntity {

	@Id
	private String soc;

	private String fromSoc;

	private String note;

	String soc() {
		return this.soc;
	}

	String fromSoc() {
		return this.fromSoc;
	}

}
