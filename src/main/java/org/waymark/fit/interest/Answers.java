package org.waymark.fit.interest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A reader's answers, in the order of the pieces of work.
 *
 * @param list an answer for each piece
 */
public record Answers(List<Answer> list) {

	/** Fewer answers than these say too little: six kinds and a level are estimated. */
	public static final int LEAST = 12;

	/** No answer to any of some pieces. */
	public static Answers none(int pieces) {
		return new Answers(IntStream.range(0, pieces).mapToObj((piece) -> Answer.NONE).toList());
	}

	/** The answers that a text of one letter for each piece stands for. */
	public static Optional<Answers> of(String letters) {
		List<Answer> known = letters.chars()
			.mapToObj((letter) -> Answer.of((char) letter))
			.flatMap(Optional::stream)
			.toList();
		return (known.size() == letters.length()) ? Optional.of(new Answers(known)) : Optional.empty();
	}

	/** A letter for each piece. */
	public String letters() {
		return this.list.stream().map((answer) -> String.valueOf(answer.letter())).collect(Collectors.joining());
	}

	/** How many pieces were answered. */
	public int answered() {
		return (int) this.list.stream().filter((answer) -> answer != Answer.NONE).count();
	}

	/** The one answer that was given to every piece that was answered, if it is one. */
	Optional<Answer> always() {
		List<Answer> different = this.list.stream().filter((answer) -> answer != Answer.NONE).distinct().toList();
		return (different.size() == 1) ? Optional.of(different.get(0)) : Optional.empty();
	}

}
