package violators.wage;

import java.util.List;

/** Hands its entities out. */
class LeakyService {

	private final List<ShutEntity> entities;

	public LeakyService(List<ShutEntity> entities) {
		this.entities = entities;
	}

	public List<ShutEntity> all() {
		return this.entities;
	}

	public boolean of(ShutEntity entity) {
		return this.entities.contains(entity);
	}

}
