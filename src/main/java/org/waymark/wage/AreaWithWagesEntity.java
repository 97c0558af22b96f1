package org.waymark.wage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import org.waymark.place.PlaceCode;

@Entity
@Immutable
@Table(name = "area_with_wages")
class AreaWithWagesEntity {

	@Id
	private String place;

	PlaceCode place() {
		return new PlaceCode(this.place);
	}

}
