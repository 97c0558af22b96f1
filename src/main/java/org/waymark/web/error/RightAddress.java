package org.waymark.web.error;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the page that is meant by an address where there is none: one with capitals in
 * it, or a slash at its end.
 */
@Component
public class RightAddress {

	private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9./-]*");

	private final List<PathPattern> pages;

	RightAddress(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.pages = mapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((page) -> page.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.map(RequestMappingInfo::getPathPatternsCondition)
			.flatMap((paths) -> paths.getPatterns().stream())
			.toList();
	}

	/**
	 * The address of another page that is written in small letters; none if there is no
	 * such.
	 */
	Optional<String> inSmallLetters(HttpServletRequest request) {
		String path = request.getRequestURI();
		String small = path.toLowerCase(Locale.ROOT);
		return this.pages.stream()
			.map(PathPattern::getPatternString)
			.filter((page) -> page.equals(small) && !page.equals(path))
			.findFirst()
			.map((right) -> withQuery(right, request));
	}

	/** The address of a page that is written in another way; none if there is no such. */
	Optional<String> of(HttpServletRequest request) {
		String path = request.getRequestURI();
		if (!HttpMethod.GET.matches(request.getMethod()) || !PLAIN.matcher(path).matches()) {
			return Optional.empty();
		}
		String without = StringUtils.trimTrailingCharacter(path, '/');
		return Stream.of(without, without.toLowerCase(Locale.ROOT))
			.filter((right) -> !right.equals(path) && isPage(right))
			.findFirst()
			.map((right) -> withQuery(right, request));
	}

	private static String withQuery(String path, HttpServletRequest request) {
		return (request.getQueryString() != null) ? path + "?" + request.getQueryString() : path;
	}

	private boolean isPage(String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		return this.pages.stream().anyMatch((page) -> page.matches(parsed));
	}

}
