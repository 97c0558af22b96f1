package org.waymark.occupation;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "projection")
class ProjectionEntity {

	@Id
	private String soc;

	@Column(name = "employment_2024")
	private BigDecimal employment2024;

	@Column(name = "employment_2034")
	private BigDecimal employment2034;

	private BigDecimal changePercent;

	private BigDecimal openingsPerYear;

	private BigDecimal selfEmployedPercent;

	private String entryEducation;

	private String workExperience;

	private String onTheJobTraining;

	private String source;

}
