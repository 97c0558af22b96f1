package violators.wage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** An entity as it should be. */
@Entity
@Immutable
class ShutEntity {

	@Id
	private String name;

}
