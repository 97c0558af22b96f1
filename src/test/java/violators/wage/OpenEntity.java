package violators.wage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Can be seen and changed by everybody. */
@Entity
public class OpenEntity {

	@Id
	String name;

	public void setName(String name) {
		this.name = name;
	}

}
