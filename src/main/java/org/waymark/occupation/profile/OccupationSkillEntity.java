package org.waymark.occupation.profile;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.occupation.ListedKey;

@Entity
@Immutable
@Table(name = "occupation_skill")
@IdClass(ListedKey.class)
class OccupationSkillEntity {

	@Id
	private String soc;

	@Id
	private int position;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "skill")
	private SkillEntity skill;

	private BigDecimal importance;

	Skill toSkill() {
		return this.skill.weighing(this.importance);
	}

}
