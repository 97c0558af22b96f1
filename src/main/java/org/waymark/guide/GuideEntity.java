package org.waymark.guide;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What makes a guide an entity; its tables are called after it and its lists. */
@Entity(name = "Guide")
@Immutable
class GuideEntity {

	@Id
	private String slug;

	@Embedded
	private Guide guide;

	Guide guide() {
		return this.guide;
	}

}
