package org.waymark.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "skill")
class SkillEntity {

	@Id
	private String id;

	private String kind;

	private String name;

	private String meaning;

}
