package org.waymark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * What must not stand in a template: each rule finds the places where it does.
 */
enum TemplateRules {

	NO_STYLE(find("(?i)\\bstyle(?:attr)?\\s*=|<style\\b"), "<p style=\"color: red\">", "<style>p {}</style>",
			"<p th:style=\"${page.style}\">"),

	/** But for our own files, and for data that no browser runs. */
	NO_SCRIPT(find("(?i)<script\\b(?! defer th:src=\"\\$\\{assets\\.href\\('[a-z0-9./-]+'\\)}\"></script>)"
			+ "(?! type=\"application/ld\\+json\" th:utext=\"\\$\\{page\\.structured}\"></script>)|\\son[a-z]+\\s*=|th:on[a-z]+\\s*=|javascript:"),
			"<script>go()</script>", "<script src=\"a.js\">go()</script>",
			"<script type=\"application/ld+json\">[[${page.x}]]</script>", "<a onclick=\"go()\">",
			"<a th:onclick=\"${page.go}\">", "<a href=\"javascript:go()\">"),

	/**
	 * But for data that are written so that they cannot end their element, and for texts
	 * that are markup, where what is put in is escaped.
	 */
	NO_UNESCAPED_TEXT(
			find("th:utext(?!=\"\\$\\{page\\.structured}\"></script>)"
					+ "(?!=\"(?:\\$\\{[a-zA-Z.]+} *\\? *)?#\\{[a-z0-9.-]+-html[(}])|\\[\\("),
			"<p th:utext=\"${page.text}\">", "<p th:utext=\"#{career.head}\">", "<p>[(${page.text})]</p>"),

	/** Whatever the reader sees is a message or comes from a record. */
	NO_TEXT(TemplateRules::texts, "<h2>Pay</h2>", "<h2 th:text=\"|Pay in ${page.place}|\">x</h2>",
			"<h2 th:text=\"${page.any} ? 'Pay' : ''\">x</h2>", "<a title=\"Remove\">×</a>",
			"<a th:title=\"|Remove ${name}|\">×</a>", "<p><b th:text=\"${page.pay}\">$1</b> a year</p>"),

	NO_FORMATTING(find("#(?:numbers|dates|calendars|temporals)\\b"),
			"<b th:text=\"${#numbers.formatInteger(page.pay, 1)}\">",
			"<b th:text=\"${#temporals.format(page.day, 'yyyy')}\">"),

	/** But for an example that a value replaces. */
	NO_YEAR((template) -> find("\\b20[0-4]\\d\\b")
		.apply(template.replaceAll("(\\sth:text=\"[^\"]*\"[^>]*>)[^<]*", "$1")), "<dt>Outlook to 2034</dt>",
			"<b th:text=\"|${page.pay} in 2025 dollars|\">"),

	NO_ARITHMETIC(TemplateRules::arithmetic, "<b th:text=\"${page.pay * 12}\">", "<b th:text=\"${page.pay} * 12\">",
			"<b th:text=\"${page.pay / page.hours}\">", "<b th:text=\"${page.pay div 12}\">",
			"<b th:text=\"${page.high - page.low}\">", "<b th:text=\"${page.high-page.low}\">",
			"<b th:with=\"sum=${page.a + page.b}\">", "<b th:x=\"${page.x % 10}\">", "<b>[[${page.pay * 12}]]</b>",
			"<b th:text=\"|about ${page.pay * 12}|\">"),

	NO_OTHER_HOST(find(
			"(?is)<(?:link|script|img|iframe|source|use|image|object|embed|video|audio)\\b[^>]*?(?:src|href|srcset|data)\\s*=\\s*[\"'](?:@\\{)?\\s*(?:https?:)?//[^>]*>"),
			"<link rel=\"stylesheet\" href=\"https://example.com/a.css\">",
			"<script src=\"http://example.com/a.js\"></script>", "<img alt=\"\" src=\"//example.com/a.png\">",
			"<img alt=\"\" th:src=\"@{https://example.com/a.png}\">"),

	/** A reader of the code sees whole lines. */
	NO_LONG_LINE(find(".{161,}"), "<p>" + "word ".repeat(32) + "</p>");

	private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

	private static final Pattern READ = Pattern
		.compile("(?:th:)?(?:text|utext|title|alt|placeholder|content|aria-label|data-words.*)");

	private static final Pattern EXPRESSION = Pattern.compile("[$*]\\{[^}]*}");

	private static final Pattern ATTRIBUTE = Pattern.compile("\\sth:[a-z-]+\\s*=\\s*\"([^\"]*)\"");

	private static final Pattern INLINE = Pattern.compile("\\[\\[(.*?)]]");

	private static final Pattern OPERATOR = Pattern.compile("[*/%+]|[\\w)\\]]\\s*-\\s*[\\w(]|\\b(?:div|mod)\\b");

	private final Function<String, List<String>> rule;

	private final List<String> violators;

	TemplateRules(Function<String, List<String>> rule, String... violators) {
		this.rule = rule;
		this.violators = List.of(violators);
	}

	/** Where a template breaks the rule. */
	List<String> faults(String template) {
		return this.rule.apply(template);
	}

	/** Templates that break the rule. */
	List<String> violators() {
		return this.violators;
	}

	private static Function<String, List<String>> find(String pattern) {
		Pattern compiled = Pattern.compile(pattern);
		return (template) -> compiled.matcher(template).results().map(MatchResult::group).toList();
	}

	/** Expressions that count, be it inside of the braces or between two of them. */
	private static List<String> arithmetic(String template) {
		List<String> faults = new ArrayList<>();
		Stream.concat(values(ATTRIBUTE, template), values(INLINE, template)).forEach((value) -> {
			boolean inside = EXPRESSION.matcher(value)
				.results()
				.map((expression) -> withoutTexts(expression.group().substring(1)))
				.anyMatch((expression) -> OPERATOR.matcher(expression).find());
			String between = EXPRESSION.matcher(withoutTexts(value.replaceAll("(?s)\\|[^|]*\\||[@~#]\\{.*}", "x")))
				.replaceAll("x");
			if (inside || OPERATOR.matcher(between).find()) {
				faults.add(value);
			}
		});
		return faults;
	}

	/**
	 * Words in elements whose text nothing replaces, and in attributes that are read out.
	 */
	private static List<String> texts(String template) {
		List<String> faults = new ArrayList<>();
		Jsoup.parse(template, Parser.xmlParser()).traverse((node, depth) -> {
			if (node instanceof TextNode text && !replaced(text.parent()) && WORD.matcher(text.text()).find()
					&& !text.text().strip().equals("Waymark")) {
				faults.add(text.text().strip());
			}
			for (Attribute attribute : node.attributes()) {
				if (READ.matcher(attribute.getKey()).matches() && !node.attr("name").matches("viewport|color-scheme")
						&& WORD.matcher(said(attribute)).find()) {
					faults.add(attribute.toString());
				}
			}
		});
		return faults;
	}

	private static boolean replaced(Node element) {
		return element.hasAttr("th:text") || element.hasAttr("th:utext") || element.hasAttr("th:figure")
				|| element.hasAttr("th:figures");
	}

	/**
	 * What an attribute says by itself: all but keys, addresses, constants and what
	 * records give.
	 */
	private static String said(Attribute attribute) {
		if (!attribute.getKey().startsWith("th:")) {
			return attribute.getValue();
		}
		String literals = attribute.getValue()
			.replaceAll("[#@~]\\{[^{}]*(?:\\$\\{[^}]*}[^{}]*)*}", "")
			.replaceAll("'[A-Z_]+'", "");
		return Pattern.compile("'([^']*)'|\\|([^|]*)\\|")
			.matcher(literals)
			.results()
			.map((literal) -> literal.group().replaceAll("\\$\\{[^}]*}", ""))
			.collect(Collectors.joining(" "));
	}

	private static Stream<String> values(Pattern pattern, String template) {
		return pattern.matcher(template).results().map((match) -> match.group(1));
	}

	private static String withoutTexts(String expression) {
		return expression.replaceAll("'[^']*'", "x");
	}

}
