package violators.wage;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Cannot be made without a container. */
class InjectedFields {

	@Autowired
	private String wired;

	@Value("${setting}")
	private String setting;

	@Inject
	private String injected;

	@PersistenceContext
	private EntityManager manager;

}
