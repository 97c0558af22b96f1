package org.waymark.fit.interest;

import java.util.Arrays;
import java.util.Optional;

/** What a reader says to a piece of work. */
public enum Answer {

	LIKE('y', 1), UNSURE('u', 0), DISLIKE('n', -1), NONE('-', 0);

	private final char letter;

	private final int value;

	Answer(char letter, int value) {
		this.letter = letter;
		this.value = value;
	}

	/** The answer that a letter in an address stands for. */
	public static Optional<Answer> of(char letter) {
		return Arrays.stream(values()).filter((answer) -> answer.letter == letter).findFirst();
	}

	/** How an address writes it. */
	public char letter() {
		return this.letter;
	}

	/** 1 for what one would like, -1 for what one would not, 0 for anything else. */
	int value() {
		return this.value;
	}

}
