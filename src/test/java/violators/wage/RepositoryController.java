package violators.wage;

import org.springframework.stereotype.Controller;

/** Asks a table by itself. */
@Controller
class RepositoryController {

	private final ShutRepository repository;

	RepositoryController(ShutRepository repository) {
		this.repository = repository;
	}

	int count() {
		return this.repository.findAll().size();
	}

}
