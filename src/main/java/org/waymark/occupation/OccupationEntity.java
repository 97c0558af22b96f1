package org.waymark.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "occupation")
class OccupationEntity {

	@Id
	private String soc;

	private String level;

	private String majorGroup;

	private String slug;

	private String title;

	private String name;

}
