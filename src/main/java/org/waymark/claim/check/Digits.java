package org.waymark.claim.check;

/** Slips of the pen. */
final class Digits {

	private static final int SHORTEST = 3;

	private Digits() {
	}

	/**
	 * Whether two numbers differ by one digit that is wrong, missing or too many, or by
	 * two neighbors that changed places. Numbers of one or two digits always nearly do.
	 */
	static boolean slipped(long one, long other) {
		String a = Long.toString(one);
		String b = Long.toString(other);
		if (one == other || Math.min(a.length(), b.length()) < SHORTEST) {
			return false;
		}
		if (a.length() == b.length()) {
			return differ(a, b, 0) || swapped(a, b);
		}
		return a.length() == b.length() + 1 && differ(a, b, 1) || b.length() == a.length() + 1 && differ(b, a, 1);
	}

	/** Whether all is the same but for one place; there the first may have one more. */
	private static boolean differ(String a, String b, int more) {
		int at = firstDifference(a, b);
		return a.substring(at + 1).equals(b.substring(at + 1 - more));
	}

	private static boolean swapped(String a, String b) {
		int at = firstDifference(a, b);
		return at + 1 < a.length() && a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at)
				&& a.substring(at + 2).equals(b.substring(at + 2));
	}

	private static int firstDifference(String a, String b) {
		int at = 0;
		while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
			at++;
		}
		return Math.min(at, a.length() - 1);
	}

}
