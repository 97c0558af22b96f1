package org.waymark.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "occupation_title")
class TitleEntity {

	@Id
	private long id;

	private String title;

	String title() {
		return this.title;
	}

}
