package org.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;

/** The words of a question that say nothing about a job, such as "how to become a". */
public final class AskingWords {

	private static final String ARTICLE = "(?: an?| the)?";

	private static final String ANYBODY = " (?:i|you|we|one|someone|people)";

	private static final String PAY = "(?:salary|salaries|pay|wages?|income|earnings)";

	private static final String OFTEN = "(?:average|median|mean|typical|starting|hourly|annual|yearly)";

	/** How people begin. */
	private static final Pattern OPENING = Pattern
		.compile("^(?:" + String.join("|", "(?:tell me |info |information )?about" + ARTICLE,
				"what(?: exactly)? (?:do|does|is|are|can)" + ARTICLE, "what'?s" + ARTICLE, "who (?:is|are)" + ARTICLE,
				"how (?:much|well)(?: money)? (?:do|does|can|could|will|would|is|are)" + ARTICLE,
				"how long(?: does it take)? to (?:be|become|get to be)" + ARTICLE,
				"how (?:do|does|can|could|would|should)" + ANYBODY + " (?:get to be|get to become|be|become)" + ARTICLE,
				"(?:how |where |what \\w+ )?(?:do|does|can|could|should|would)" + ANYBODY
						+ " (?:work|need|get|have|find)\\b.{0,40}? (?:as|to be|to become)" + ARTICLE,
				"(?:should|can|could)" + ANYBODY + " (?:be|become)" + ARTICLE,
				"(?:is|are)(?: being)?" + ARTICLE + "(?=.* (?:good|bad|great|worth|hard)\\b)",
				"(?:how to )?(?:be|become|becoming)" + ARTICLE,
				"(?:i(?:'d| would)?|we) (?:really )?(?:like|love|enjoy|want|wanna|wish)(?: to)?(?: (?:be|become))?"
						+ ARTICLE,
				"(?:how to )?(?:work|working) (?:with|as|in|for)" + ARTICLE,
				"(?:jobs?|careers?|work) (?:with|as|in|for|where|that|working with|that work with)" + ARTICLE,
				"(?:" + OFTEN + " )*" + PAY + " (?:of|for|as)" + ARTICLE, OFTEN + "(?=.* " + PAY + "\\b)") + ") +");

	/** How people end. */
	private static final Pattern ENDING = Pattern.compile(" +(?:" + String.join("|",
			"(?:" + OFTEN + " )*" + PAY + "(?: range| scale| rate)?(?: (?:per|an|a|by) (?:hour|year|month))?",
			"(?:per|an) hour|(?:per|a) year",
			"(?:jobs? |work )?(?:near (?:me|you|us|here|by)|nearby|around me|close to me)",
			"(?:jobs? |career )?(?:description|requirements|duties|responsibilities|outlook|openings|vacancies|hiring)",
			"(?:is |are )?(?:a |an )?(?:good|bad|great|hard)(?: (?:career|job|choice|idea|profession|jobs|careers|path))+",
			"worth it", "jobs?|careers?|positions", "(?:and|at|but|for|from|in|of|on|that|with)(?: the| an?)?") + ")$");

	/** How a question ends. */
	private static final Pattern VERB = Pattern
		.compile(" +(?:do|does|did|make|makes|earn|earns|pay|pays|cost|like|get paid|paid|making)"
				+ "(?: all day| every day| exactly| for work| for a living| at work)?$");

	private static final Pattern QUESTION = Pattern.compile("^(?:what|how|who|where|when|which)\\b.*");

	/** What may stand around a place or a wish and names no job. */
	private static final Set<String> AROUND = Set.of("about", "after", "am", "any", "are", "best", "by", "can", "d",
			"do", "does", "don't", "find", "first", "from", "get", "give", "good", "has", "have", "is", "job", "join",
			"kind", "like", "looking", "love", "make", "me", "more", "most", "need", "not", "out", "pay", "pays",
			"people", "really", "right", "some", "someone", "something", "still", "that", "there", "those", "top", "up",
			"us", "want", "what", "where", "which", "while", "will", "without", "work", "working", "works", "would",
			"you", "your");

	private AskingWords() {
	}

	/** A text in small letters, without what people write around a name. */
	public static String plain(String text) {
		return text.toLowerCase(Locale.ROOT)
			.replace('’', '\'')
			.replaceAll("\\b(do|does)nt\\b", "$1n't")
			.replaceAll("[?!.,;:\\s]+$", "")
			.replaceAll("\\s+", " ")
			.strip();
	}

	/** The words of a text that could name a job; empty if it has none. */
	public static String core(String text) {
		try (Analyzer language = Language.words()) {
			return Spelling.terms(language, text)
				.stream()
				.filter((word) -> !AROUND.contains(word))
				.collect(Collectors.joining(" "));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is left of a text without them; never nothing. */
	public static String without(String text) {
		String before = plain(text);
		boolean question = QUESTION.matcher(before).matches();
		String left = before;
		for (String last = null; !left.equals(last);) {
			last = left;
			left = question ? VERB.matcher(left).replaceFirst("") : left;
			left = ENDING.matcher(OPENING.matcher(left).replaceFirst("")).replaceFirst("");
		}
		return left.isBlank() ? before : left;
	}

}
