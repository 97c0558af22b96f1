package org.waymark.occupation.outlook;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "projection_round")
@IdClass(ProjectionRoundEntity.RoundKey.class)
class ProjectionRoundEntity {

	@Id
	private String soc;

	@Id
	private int baseYear;

	private int targetYear;

	private BigDecimal changePercent;

	private String source;

	record RoundKey(String soc, int baseYear) implements Serializable {
	}

}
