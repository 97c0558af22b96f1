package org.waymark.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "related_occupation")
class RelatedEntity {

	@Id
	private long id;

	private String related;

	String related() {
		return this.related;
	}

}
