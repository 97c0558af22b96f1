package org.waymark.guide;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "guide_source")
@IdClass(GuideSourceEntity.Key.class)
class GuideSourceEntity {

	@Id
	private String guide;

	@Id
	private String id;

	private int position;

	private String publisher;

	private String title;

	private Integer published;

	private String address;

	record Key(String guide, String id) implements Serializable {
	}

}
