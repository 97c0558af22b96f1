package org.waymark.server;

import java.util.Comparator;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.waymark.web.BadParameterException;
import org.waymark.text.Messages;

/**
 * Refuses addresses that no link or form of the site leads to: too long as a whole, of
 * too many parts, or with a part that is too long.
 */
@Component
class AddressLimits implements HandlerInterceptor, WebMvcConfigurer {

	/** Four careers with everything assumed of them take about 1,500. */
	static final int ADDRESS = 4000;

	static final int PARTS = 100;

	static final int PART = 500;

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String query = request.getQueryString();
		if (request.getRequestURI().length() + ((query != null) ? query.length() : 0) > ADDRESS) {
			throw new ResponseStatusException(HttpStatus.URI_TOO_LONG);
		}
		Map<String, String[]> parts = parts(request);
		if (parts.values().stream().mapToInt((values) -> values.length).sum() > PARTS) {
			refuseMostRepeated(parts);
		}
		parts.forEach(AddressLimits::refuseTooLong);
		return true;
	}

	/** The server decodes them only now, and finds out whether it can. */
	private static Map<String, String[]> parts(HttpServletRequest request) {
		try {
			return request.getParameterMap();
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, ex);
		}
	}

	private static void refuseMostRepeated(Map<String, String[]> parts) {
		Map.Entry<String, String[]> most = parts.entrySet()
			.stream()
			.max(Comparator.comparingInt((entry) -> entry.getValue().length))
			.orElseThrow();
		throw new BadParameterException(most.getKey(), String.join(", ", most.getValue()),
				Messages.say("error.expected.parts", PARTS));
	}

	private static void refuseTooLong(String name, String[] values) {
		for (String value : values) {
			if (value != null && name.length() + value.length() > PART) {
				throw new BadParameterException(name, value, Messages.say("error.expected.characters", PART));
			}
		}
	}

}
