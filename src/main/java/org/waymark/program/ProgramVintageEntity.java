package org.waymark.program;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "program_vintage")
class ProgramVintageEntity {

	@Id
	private String facts;

	private String period;

	private String source;

	String facts() {
		return this.facts;
	}

	ProgramVintage toVintage() {
		return new ProgramVintage(this.period, this.source);
	}

}
