package org.waymark.training;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A program as one of all that are told by any guide. */
@Entity
@Immutable
@Table(name = "guide_programs")
@IdClass(ProgramEntity.ProgramKey.class)
class ProgramEntity {

	@Id
	@Column(name = "guide_slug")
	private String guide;

	@Id
	private int position;

	@Embedded
	private Program program;

	String guide() {
		return this.guide;
	}

	Program program() {
		return this.program;
	}

	record ProgramKey(String guide, int position) implements Serializable {
	}

}
