package violators.wage;

import org.springframework.data.repository.Repository;

/** Can be asked by everybody. */
public interface OpenRepository extends Repository<OpenEntity, String> {

}
