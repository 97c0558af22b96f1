package org.waymark.stateoutlook;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "state_outlook")
@IdClass(StateOutlookEntity.StateOutlookKey.class)
class StateOutlookEntity {

	@Id
	private String soc;

	@Id
	private String place;

	private int baseYear;

	private int targetYear;

	private int employmentBase;

	private int employmentTarget;

	private BigDecimal changePercent;

	private Integer openingsPerYear;

	private String source;

	record StateOutlookKey(String soc, String place) implements Serializable {
	}

}
