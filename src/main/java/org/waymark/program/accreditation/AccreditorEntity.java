package org.waymark.program.accreditation;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "accreditor")
class AccreditorEntity {

	@Id
	private String soc;

	private String askedBy;

	private String name;

	private String also;

	private String lookUp;

	private String publisher;

	private String title;

	private Integer published;

	private String address;

	private LocalDate checked;

	String soc() {
		return this.soc;
	}

	Accreditor toAccreditor() {
		return new Accreditor(AskedBy.of(this.askedBy), this.name, this.also, this.lookUp, this.publisher, this.title,
				this.published, this.address, this.checked);
	}

}
