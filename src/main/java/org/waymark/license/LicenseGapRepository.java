package org.waymark.license;

import java.util.List;

import org.springframework.data.repository.Repository;

interface LicenseGapRepository extends Repository<LicenseGapEntity, String> {

	List<LicenseGapEntity> findAllBy();

}
