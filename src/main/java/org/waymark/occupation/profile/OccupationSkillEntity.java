package org.waymark.occupation.profile;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "skill_rating")
@IdClass(OccupationSkillEntity.RatingKey.class)
class OccupationSkillEntity {

	@Id
	private String soc;

	@Id
	@Column(name = "skill")
	private String skillId;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "skill", insertable = false, updatable = false)
	private SkillEntity skill;

	private BigDecimal importance;

	private BigDecimal level;

	private String source;

	Skill toSkill() {
		return this.skill.rated(this.importance, this.level, this.source);
	}

	record RatingKey(String soc, String skillId) implements Serializable {
	}

}
