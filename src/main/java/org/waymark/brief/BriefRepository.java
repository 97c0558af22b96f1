package org.waymark.brief;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.waymark.guide.GuideSection;

interface BriefRepository extends Repository<BriefEntity, String> {

	List<BriefEntity> findBySocIn(Collection<String> socs);

	@Query("select brief.soc as soc, note.text as text from Brief brief join brief.brief.notes note "
			+ "where note.section in :sections")
	List<BriefText> findTexts(Collection<GuideSection> sections);

	/** A text of a brief. */
	interface BriefText {

		String getSoc();

		String getText();

	}

}
