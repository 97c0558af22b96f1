package peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "word")
class Word {

	@Id
	private int id;

	private String text;

	public String getText() {
		return this.text;
	}

}
