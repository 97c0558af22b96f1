package org.waymark.occupation.profile;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "profile")
class ProfileEntity {

	@Id
	private String soc;

	private int jobZoneFrom;

	private int jobZoneTo;

	private BigDecimal realistic;

	private BigDecimal investigative;

	private BigDecimal artistic;

	private BigDecimal social;

	private BigDecimal enterprising;

	private BigDecimal conventional;

	private String source;

}
