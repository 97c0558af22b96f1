package org.waymark.occupation.profile;

import java.math.BigDecimal;

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

	Skill rated(BigDecimal importance, BigDecimal level, String source) {
		return new Skill(this.id, this.kind, this.name, this.meaning, importance, level, source);
	}

}
