package org.waymark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Requests as nobody means them, over every address and parameter of the site; the same
 * seed makes the same ones.
 */
public final class StrangeRequests {

	private static final String SCRIPT = "\"><script>x7</script>";

	private static final List<String> PATHS = List.of("/", "/careers", "/careers/groups", "/careers/a-to-z",
			"/careers/suggest", "/careers/registered-nurse", "/careers/medical-office-administrator",
			"/careers/registered-nurse/salary", "/careers/electrician/salary.csv", "/compare", "/compare.csv",
			"/compare.pdf", "/careers/actors.pdf", "/programs", "/handout", "/handout.pdf", "/states", "/states/WA",
			"/states/PR", "/states/WA/careers.csv", "/sources", "/claims", "/claims/check", "/corrections",
			"/corrections.atom", "/about", "/report", "/report/thanks", "/sitemap.xml", "/robots.txt", "/error",
			"/actuator/health", "/actuator/health/readiness", "/actuator/env", "/assets/waymark.css");

	private static final List<String> NAMES = List.of("q", "place", "year", "pay", "education", "outlook", "openings",
			"interest", "zone", "group", "guide", "sort", "order", "page", "adjusted", "career", "title", "add",
			"figure", "start", "years", "growth", "now", "work", "way.registered-nurse", "months.registered-nurse",
			"cost.electrician", "tuition.electrician", "career[0]", "class.module", "_method", "jsessionid", "",
			SCRIPT);

	private static final List<String> VALUES = List.of("", " ", "WA", "TX", "US", "2025", "2024", "nurse",
			"electrician", "registered-nurse", "electricians", "medical-office-administrator", "true", "annual-median",
			"desc", "name", "growth", "S", "bachelor", "bright", "50000", "3", "-1", "0", "999999999999999999999",
			"1e9", "NaN", "2147483648", "٣", SCRIPT, "'><img src=x7 onerror=x7>", "javascript:x7", "' or 1=1 --",
			"1; drop table wage", "${7*7}", "#{7*7}", "*{7*7}", "__${7*7}__::x", "~{fragments/layout}", "*:*", "nurse~",
			"\"nurse", "(((", "[a TO", "a AND NOT", "../../../etc/passwd", "\r\nX7-Injected: 1", "\0", "\uD83D\uDE00",
			"\uFEFF", "\u202E", "e\u0301".repeat(40), "ﬁ", "İ", "ß", "中文", "العربية", "file:///etc/passwd",
			"//example.com", "%25", "&amp;");

	private static final List<String> RAW = List.of("%ZZ", "%", "%ff", "%C0%AF", "%00", "<b>", "%2e%2e%2f", "%5c",
			";x=1", "|", "\\", "{", "^", "`", "%u0041", "+", "#", "?", "&&", "=");

	private static final List<String> METHODS = List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE",
			"FOO");

	private static final List<String> HEADERS = List.of("Accept: application/json", "Accept: nonsense",
			"Accept: */*;q=x", "Accept-Encoding: gzip;q=0", "Accept-Language: xx-" + "x".repeat(200),
			"Content-Type: application/json", "Content-Type: multipart/form-data",
			"Content-Type: multipart/form-data; boundary=x7", "Content-Type: application/x-www-form-urlencoded",
			"Content-Type: nonsense", "Range: bytes=0-1,5-,-9", "Range: bytes=9-1", "If-None-Match: *",
			"If-None-Match: \"x\", W/\"", "If-Modified-Since: never", "X-HTTP-Method-Override: DELETE",
			"X-Forwarded-Host: " + SCRIPT, "X-Forwarded-Proto: javascript", "Forwarded: host=x7;proto=x",
			"Cookie: JSESSIONID=" + SCRIPT, "Origin: null", "Referer: " + SCRIPT, "User-Agent: ${jndi:ldap://x7}",
			"X-Long: " + "x".repeat(3000));

	private static final Pattern NAME_AND_VALUE = Pattern.compile(": ");

	private final Random random;

	private final boolean raw;

	/**
	 * Makes requests.
	 * @param seed the same seed makes the same ones
	 * @param raw whether addresses may hold what no address may
	 */
	public StrangeRequests(long seed, boolean raw) {
		this.random = new Random(seed);
		this.raw = raw;
	}

	/** The next one. */
	public Request next() {
		StringBuilder target = new StringBuilder(path());
		int parts = chance(2) ? 200 : this.random.nextInt(6);
		String query = IntStream.range(0, parts).mapToObj((i) -> part()).collect(Collectors.joining("&"));
		if (!query.isEmpty()) {
			target.append('?').append(query);
		}
		List<String> headers = new ArrayList<>();
		while (chance(25)) {
			headers.add(any(HEADERS));
		}
		String method = chance(10) ? any(METHODS) : "GET";
		return new Request(method, target.toString(), headers, ("GET".equals(method) || chance(50)) ? "" : query);
	}

	/** What of an answer may not be there; empty if all is well. */
	public static List<String> faults(int status, String head, String body) {
		List<String> faults = new ArrayList<>();
		if (status > 499) {
			faults.add("status " + status);
		}
		for (String bad : List.of("<script>x7", "<img src=x7", "\tat ", "Exception", "org.waymark.", "java.lang.")) {
			if (body.contains(bad)) {
				faults.add("says " + bad.strip());
			}
		}
		String small = head.toLowerCase(Locale.ROOT);
		if (small.contains("\nx7-injected") || small.contains("set-cookie") || small.contains("javascript:")) {
			faults.add("has a header " + head);
		}
		return faults;
	}

	private String path() {
		String path = any(PATHS);
		if (chance(10)) {
			path = path.replaceFirst("[^/]*$", encoded(value()).replace("+", "%20"));
		}
		else if (chance(5)) {
			path += "/" + encoded(value()).replace("+", "%20");
		}
		return (this.raw && chance(3)) ? path + any(RAW) : path;
	}

	private String part() {
		String name = any(NAMES);
		String value = (this.raw && chance(5)) ? any(RAW) : encoded(value());
		return chance(5) ? encoded(name) : encoded(name) + "=" + value;
	}

	private String value() {
		if (chance(3)) {
			return any(VALUES).repeat(1 + this.random.nextInt(300));
		}
		if (chance(8)) {
			return this.random.ints(1 + this.random.nextInt(30), 1, 0xD800)
				.mapToObj(Character::toString)
				.collect(Collectors.joining());
		}
		return chance(5) ? any(VALUES) + any(VALUES) : any(VALUES);
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	private String any(List<String> things) {
		return things.get(this.random.nextInt(things.size()));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * A request.
	 *
	 * @param method the method
	 * @param target path and query, as they are sent
	 * @param headers each with its name
	 * @param body perhaps empty
	 */
	public record Request(String method, String target, List<String> headers, String body) {

		/** Name and value of a header. */
		public static String[] header(String header) {
			return NAME_AND_VALUE.split(header, 2);
		}

	}

}
