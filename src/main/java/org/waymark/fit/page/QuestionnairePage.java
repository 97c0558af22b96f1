package org.waymark.fit.page;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.fit.interest.Answer;
import org.waymark.fit.interest.Answers;
import org.waymark.fit.interest.Likes;
import org.waymark.fit.interest.PieceOfWork;
import org.waymark.occupation.profile.Interest;

/**
 * The questionnaire as the reader sees it.
 *
 * @param questions a question for each piece of work
 * @param scores a field for each kind of interest, for scores from elsewhere
 * @param place the reader's place as addresses write it; null if none is chosen
 */
record QuestionnairePage(List<AskedPiece> questions, List<ScoreField> scores, String place) {

	static QuestionnairePage of(List<PieceOfWork> pieces, LikesRequest request) {
		Answers answers = request.likes().flatMap(Likes::answers).orElseGet(() -> Answers.none(pieces.size()));
		return new QuestionnairePage(
				pieces.stream().map((piece) -> AskedPiece.of(piece, answers.list().get(piece.position()))).toList(),
				Stream.of(Interest.values()).map((kind) -> new ScoreField(kind.letter(), kind.formalName())).toList(),
				request.from().parameters().stream().map((place) -> place.value()).findFirst().orElse(null));
	}

	public int asked() {
		return this.questions.size();
	}

	/** Fewer answers say nothing. */
	public int least() {
		return Answers.LEAST;
	}

	/**
	 * A question.
	 *
	 * @param name how the form names it
	 * @param text what one would do
	 * @param answer the letter of the reader's answer
	 */
	record AskedPiece(String name, String text, char answer) {

		static AskedPiece of(PieceOfWork piece, Answer answer) {
			return new AskedPiece(piece.soc(), piece.text(), answer.letter());
		}

		public boolean is(String letter) {
			return letter.charAt(0) == this.answer;
		}

	}

	/**
	 * A field for a score.
	 *
	 * @param letter Holland's letter
	 * @param name the name that counselors know the kind by
	 */
	record ScoreField(String letter, String name) {
	}

}
