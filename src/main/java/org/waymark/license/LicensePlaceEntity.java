package org.waymark.license;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "license_place")
@IdClass(LicensePlaceEntity.LicensePlaceKey.class)
class LicensePlaceEntity {

	@Id
	private String soc;

	@Id
	private String place;

	record LicensePlaceKey(String soc, String place) implements Serializable {
	}

}
