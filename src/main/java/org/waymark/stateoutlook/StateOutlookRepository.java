package org.waymark.stateoutlook;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface StateOutlookRepository extends Repository<StateOutlookEntity, StateOutlookEntity.StateOutlookKey> {

	Optional<StateOutlook> findBySocAndPlace(String soc, String place);

}
