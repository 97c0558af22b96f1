package org.waymark.guide;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "guide_step")
@IdClass(StepEntity.Key.class)
class StepEntity {

	@Id
	private String guide;

	@Id
	private int position;

	private String title;

	private String text;

	private String timeTaken;

	private String cost;

	private String nextWeek;

	private String source;

	private boolean judgement;

	record Key(String guide, int position) implements Serializable {
	}

}
