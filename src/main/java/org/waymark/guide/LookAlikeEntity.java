package org.waymark.guide;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "guide_look_alike")
@IdClass(LookAlikeEntity.Key.class)
class LookAlikeEntity {

	@Id
	private String guide;

	@Id
	private int position;

	private String kind;

	private String name;

	private String soc;

	private String leadsTo;

	private String difference;

	private String source;

	private boolean judgement;

	record Key(String guide, int position) implements Serializable {
	}

}
