package org.waymark.license;

import java.util.List;

import org.springframework.data.repository.Repository;

import org.waymark.license.LicensePlaceEntity.LicensePlaceKey;
import org.waymark.place.PlaceCode;

interface LicensePlaceRepository extends Repository<LicensePlaceEntity, LicensePlaceKey> {

	List<Listing> findAllBy();

	/** An occupation that a place lists a license for. */
	record Listing(String soc, String place) {

		PlaceCode code() {
			return new PlaceCode(this.place);
		}

	}

}
