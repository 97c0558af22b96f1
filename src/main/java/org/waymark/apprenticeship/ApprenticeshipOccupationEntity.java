package org.waymark.apprenticeship;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "apprenticeship_occupation")
@IdClass(ApprenticeshipOccupationEntity.ApprenticeshipOccupationKey.class)
class ApprenticeshipOccupationEntity {

	@Id
	private String soc;

	@Id
	private String rapidsCode;

	private String title;

	private String source;

	String soc() {
		return this.soc;
	}

	String title() {
		return this.title;
	}

	record ApprenticeshipOccupationKey(String soc, String rapidsCode) implements Serializable {
	}

}
