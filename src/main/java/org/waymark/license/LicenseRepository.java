package org.waymark.license;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.repository.Repository;

interface LicenseRepository extends Repository<LicenseEntity, String> {

	List<LicenseDate> findAllBy();

	/** When an entry was last changed, and where it comes from. */
	record LicenseDate(LocalDate updated, String source) {
	}

}
