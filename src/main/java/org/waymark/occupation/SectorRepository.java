package org.waymark.occupation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SectorRepository extends Repository<SectorEntity, SectorEntity.SectorKey> {

	List<Sector> findBySoc(String soc);

}
