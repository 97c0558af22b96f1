package org.waymark.server.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

import org.waymark.web.Address;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.CacheablePage;
import org.waymark.web.RequestPlaces;

/**
 * Marks requests whose page may be kept: those for static files, and those for pages that
 * say so, at the one address that the site itself would write.
 */
@Component
class CacheableRequestInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private static final String MARK = CacheableRequestInterceptor.class.getName();

	private static final String PLACE = "place";

	private static final Pattern PLAIN_PATH = Pattern.compile("[A-Za-z0-9./-]+");

	private final List<AddressArgumentResolver<?>> arguments;

	CacheableRequestInterceptor(List<AddressArgumentResolver<?>> arguments) {
		this.arguments = arguments;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof ResourceHttpRequestHandler) {
			mark(request, List.of());
		}
		else if (handler instanceof HandlerMethod page && page.hasMethodAnnotation(CacheablePage.class)) {
			mark(request, choices(page));
		}
		return true;
	}

	/** What its arguments are read from; the links of every page keep the place. */
	private List<String> choices(HandlerMethod page) {
		List<String> choices = Arrays.stream(page.getMethodParameters())
			.flatMap((parameter) -> this.arguments.stream().filter((argument) -> argument.supportsParameter(parameter)))
			.flatMap((argument) -> argument.choices().stream())
			.toList();
		return choices.contains(PLACE) ? choices : Stream.concat(Stream.of(PLACE), choices.stream()).toList();
	}

	static boolean marked(HttpServletRequest request) {
		return request.getAttribute(MARK) != null;
	}

	private static void mark(HttpServletRequest request, List<String> parameters) {
		if (PLAIN_PATH.matcher(request.getRequestURI()).matches() && asWritten(request, parameters)) {
			request.setAttribute(MARK, true);
		}
	}

	private static boolean asWritten(HttpServletRequest request, List<String> parameters) {
		String query = request.getQueryString();
		if (query == null) {
			return true;
		}
		Address address = Address.of(request.getRequestURI());
		for (String name : parameters) {
			List<String> values = values(request, name);
			if (values.contains(null) || (name.equals(PLACE) && !values.equals(RequestPlaces.of(request).written()))) {
				return false;
			}
			address = address.with(name, values);
		}
		return address.toString().equals(request.getRequestURI() + "?" + query);
	}

	private static List<String> values(HttpServletRequest request, String name) {
		String[] values = request.getParameterValues(name);
		return (values != null) ? Arrays.asList(values) : new ArrayList<>();
	}

}
