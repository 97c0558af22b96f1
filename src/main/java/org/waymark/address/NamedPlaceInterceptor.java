package org.waymark.address;

import java.io.IOException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.waymark.place.lookup.PlaceSearch;
import org.waymark.web.Address;
import org.waymark.web.Parameters;

/**
 * Leads from a page and a place in the reader's own words, {@code near}, to that page for
 * the place; if it is not sure which one is meant, to the page that asks.
 */
@Component
class NamedPlaceInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private static final String NEAR = "near";

	private final PlaceSearch search;

	NamedPlaceInterceptor(PlaceSearch search) {
		this.search = search;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE).excludePathPatterns(PlaceQuestion.PATH + "/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		Parameters parameters = new Parameters(request.getParameterMap());
		String near = parameters.title(NEAR);
		if (near.isEmpty() || !(handler instanceof HandlerMethod)) {
			return true;
		}
		PlaceQuestion question = new PlaceQuestion(near, page(request, parameters));
		Address answer = this.search.find(near, PlaceQuestion.MOST)
			.only()
			.map(question::answer)
			.orElseGet(question::address);
		response.sendRedirect(request.getContextPath() + answer);
		return false;
	}

	private static Address page(HttpServletRequest request, Parameters parameters) {
		Address page = Address.of(StringUtils.delete(request.getRequestURI(), request.getContextPath()));
		for (String name : parameters.names()) {
			page = page.with(name, parameters.all(name));
		}
		return page.without(NEAR, "place");
	}

}
