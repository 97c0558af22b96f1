package org.waymark.program.field;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.program.award.AwardLevel;

import static org.assertj.core.api.Assertions.assertThat;

class StudyFieldTests {

	@Test
	void countsAllOfItsAwards() {
		assertThat(field(Map.of(AwardLevel.ASSOCIATE, 20, AwardLevel.BACHELOR, 30)).total()).isEqualTo(50);
		assertThat(field(Map.of()).total()).isZero();
	}

	@Test
	void theUsualAwardIsTheOneThatMostPeopleGet() {
		assertThat(field(Map.of(AwardLevel.ASSOCIATE, 20, AwardLevel.BACHELOR, 30)).usual())
			.isEqualTo(AwardLevel.BACHELOR);
		assertThat(field(Map.of()).usual()).isNull();
	}

	@Test
	void ofTwoAwardsThatAreAsUsualTheShorterCounts() {
		assertThat(field(Map.of(AwardLevel.BACHELOR, 30, AwardLevel.ASSOCIATE, 30)).usual())
			.isEqualTo(AwardLevel.ASSOCIATE);
	}

	private static StudyField field(Map<AwardLevel, Integer> awards) {
		return new StudyField("51.3801", "Registered nursing", awards);
	}

}
