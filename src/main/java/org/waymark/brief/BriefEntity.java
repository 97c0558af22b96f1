package org.waymark.brief;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What makes a brief an entity; its tables are called after it and its lists. */
@Entity(name = "Brief")
@Immutable
class BriefEntity {

	@Id
	private String soc;

	@Embedded
	private Brief brief;

	Brief brief() {
		return this.brief;
	}

}
