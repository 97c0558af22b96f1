package org.waymark.training.degree;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "training_source")
class TrainingSourceEntity {

	@Id
	private String id;

	private String publisher;

	private String title;

	private Integer published;

	private String address;

	TrainingSource toSource() {
		return new TrainingSource(
				this.publisher + ", " + this.title + ((this.published != null) ? ", " + this.published : ""),
				this.address);
	}

}
