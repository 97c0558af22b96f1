package org.waymark.place.lookup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "county")
class CountyEntity {

	@Id
	private String code;

	private String name;

	private String area;

	private Integer population;

	County toCounty() {
		return new County(this.code, this.name, new PlaceCode(this.area), this.population);
	}

}
