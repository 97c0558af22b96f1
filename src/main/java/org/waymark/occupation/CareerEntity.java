package org.waymark.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Reads the view {@code career}, which joins guides and occupations. */
@Entity
@Immutable
@Table(name = "career")
class CareerEntity {

	@Id
	private String slug;

	private String name;

	private String soc;

	private boolean guided;

	private String summary;

	private boolean jobTitle;

}
