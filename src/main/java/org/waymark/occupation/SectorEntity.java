package org.waymark.occupation;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "sector_employment")
@IdClass(SectorEntity.SectorKey.class)
class SectorEntity {

	@Id
	private String soc;

	@Id
	private String naics;

	private String sector;

	private Integer employment;

	private Integer annualMedian;

	private boolean annualMedianCapped;

	private String source;

	record SectorKey(String soc, String naics) implements Serializable {
	}

}
