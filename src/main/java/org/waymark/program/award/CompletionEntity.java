package org.waymark.program.award;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "completion")
@IdClass(CompletionEntity.CompletionKey.class)
class CompletionEntity {

	@Id
	private String cip;

	@Id
	private int college;

	@Id
	private int level;

	private int awards;

	record CompletionKey(String cip, int college, int level) implements Serializable {
	}

}
