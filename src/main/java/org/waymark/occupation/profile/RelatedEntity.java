package org.waymark.occupation.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.occupation.ListedKey;

@Entity
@Immutable
@Table(name = "related_occupation")
@IdClass(ListedKey.class)
class RelatedEntity {

	@Id
	private String soc;

	@Id
	private int position;

	private String related;

	String related() {
		return this.related;
	}

}
