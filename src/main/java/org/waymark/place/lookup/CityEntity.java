package org.waymark.place.lookup;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "city")
@IdClass(CityEntity.CityKey.class)
class CityEntity {

	@Id
	private String name;

	@Id
	private String county;

	private int zips;

	private double latitude;

	private double longitude;

	record CityKey(String name, String county) implements Serializable {
	}

}
