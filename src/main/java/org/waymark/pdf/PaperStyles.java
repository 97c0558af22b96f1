package org.waymark.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

import org.waymark.text.Messages;

/**
 * How files look. Colors have the names that the site gives them, which the engine
 * doesn't know; they are put in when the styles are read.
 */
final class PaperStyles {

	private static final Pattern COLOR = Pattern.compile("--([\\w-]+): (#\\w+);");

	private static final Pattern USE = Pattern.compile("var\\(--([\\w-]+)\\)");

	private static final Pattern RULE = Pattern.compile("(?m)^([^/{]+) \\{ (.+) \\}$");

	private static final Pattern PROPERTY = Pattern.compile("([\\w-]+): ([^;]+);");

	private static final String MARGIN = "font-family: waymark; font-size: 7.5pt; content: ";

	private final String css;

	private final List<MatchResult> drawings;

	private PaperStyles(String css, String drawings) {
		this.css = css;
		this.drawings = RULE.matcher(drawings).results().toList();
	}

	/** Reads them, with the colors that the site has by daylight. */
	static PaperStyles read() {
		String site = Bundled.text("static/waymark.css");
		Map<String, String> colors = new HashMap<>();
		Matcher color = COLOR.matcher(site.substring(0, site.indexOf('}')));
		while (color.find()) {
			colors.put(color.group(1), color.group(2));
		}
		return new PaperStyles(colored("pdf.css", colors), colored("pdf-drawings.css", colors));
	}

	private static String colored(String file, Map<String, String> colors) {
		return USE.matcher(Bundled.text(file)).replaceAll((use) -> colors.get(use.group(1)));
	}

	/** The stylesheet of a page, with what stands on each of its sheets. */
	String of(PaperPage page) {
		return this.css + "@page { @top-left { " + MARGIN + quoted(page.heading()) + "; } @top-right { " + MARGIN
				+ number() + "; } @bottom-left { " + MARGIN + quoted(page.address()) + "; } }";
	}

	/**
	 * Gives drawings their looks as attributes: the engine's CSS has no words for them.
	 */
	void draw(Document page) {
		for (MatchResult rule : this.drawings) {
			Elements parts = page.select(rule.group(1));
			PROPERTY.matcher(rule.group(2))
				.results()
				.forEach((property) -> parts.attr(property.group(1), property.group(2)));
		}
	}

	private static String number() {
		return quoted(Messages.say("pdf.page", "\u0001", "\u0002")).replace("\u0001", "\" counter(page) \"")
			.replace("\u0002", "\" counter(pages) \"");
	}

	private static String quoted(String words) {
		return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
