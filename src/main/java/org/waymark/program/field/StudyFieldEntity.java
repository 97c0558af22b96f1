package org.waymark.program.field;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "study_field")
class StudyFieldEntity {

	@Id
	private String cip;

	private String name;

	String cip() {
		return this.cip;
	}

	String name() {
		return this.name;
	}

}
