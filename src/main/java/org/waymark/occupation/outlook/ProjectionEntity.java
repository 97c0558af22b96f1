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
@Table(name = "projection")
@IdClass(ProjectionEntity.ProjectionKey.class)
class ProjectionEntity {

	@Id
	private String soc;

	@Id
	private int baseYear;

	private int targetYear;

	private BigDecimal employmentBase;

	private BigDecimal employmentTarget;

	private BigDecimal changePercent;

	private BigDecimal openingsPerYear;

	private BigDecimal selfEmployedPercent;

	private String entryEducation;

	private String workExperience;

	private String onTheJobTraining;

	private String source;

	record ProjectionKey(String soc, int baseYear) implements Serializable {
	}

}
