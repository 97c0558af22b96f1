package violators.wage;

/** Talks to the console past the log. */
class Printer {

	void out(String words) {
		System.out.println(words);
	}

	void err(String words) {
		System.err.println(words);
	}

}
