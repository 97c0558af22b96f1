package violators.wage;

import java.util.List;

import org.springframework.data.repository.Repository;

/** A repository as it should be. */
interface ShutRepository extends Repository<ShutEntity, String> {

	List<ShutEntity> findAll();

}
