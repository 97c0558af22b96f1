package org.waymark.program.field;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An occupation and a field of study that leads to it. */
@Entity
@Immutable
@Table(name = "field_occupation")
@IdClass(FieldOccupationEntity.FieldOccupationKey.class)
class FieldOccupationEntity {

	@Id
	private String soc;

	@Id
	private String cip;

	record FieldOccupationKey(String soc, String cip) implements Serializable {
	}

}
