package org.waymark.program.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "college_awards")
class CollegeAwardsEntity {

	@Id
	private int college;

	private int awards;

}
