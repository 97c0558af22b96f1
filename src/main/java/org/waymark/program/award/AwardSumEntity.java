package org.waymark.program.award;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "award_sum")
@IdClass(AwardSumEntity.AwardSumKey.class)
class AwardSumEntity {

	@Id
	private String cip;

	@Id
	private int level;

	private int awards;

	record AwardSumKey(String cip, int level) implements Serializable {
	}

}
