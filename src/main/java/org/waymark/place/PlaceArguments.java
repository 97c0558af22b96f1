package org.waymark.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.waymark.place.Places.PlaceList;
import org.waymark.web.RequestPlaces;

/**
 * Reads {@code place} in an address, by the one rule of {@link PlaceList#named}: for
 * controllers with a parameter of the type {@link Place}, and for what all pages share.
 */
@Component
class PlaceArguments implements HandlerInterceptor, HandlerMethodArgumentResolver, WebMvcConfigurer {

	private static final String PLACE = "place";

	private final Places places;

	PlaceArguments(Places places) {
		this.places = places;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() != DispatcherType.REQUEST) {
			return true;
		}
		String[] values = request.getParameterValues(PLACE);
		String path = inPath(request);
		if (values != null || path != null) {
			PlaceList all = this.places.all();
			List<Place> named = Stream.ofNullable(values)
				.flatMap(Stream::of)
				.map(all::named)
				.flatMap(Optional::stream)
				.toList();
			Optional<Place> kept = (path != null) ? all.named(path) : named.stream().findFirst();
			new RequestPlaces(named.stream().map(Place::parameter).toList(),
					kept.filter((place) -> !place.nation()).map(Place::parameter).orElse(null))
				.in(request);
		}
		return true;
	}

	@SuppressWarnings("unchecked")
	private static String inPath(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return (variables != null) ? ((Map<String, String>) variables).get(PLACE) : null;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Place.class;
	}

	/** Without any it is the nation; several are as wrong as one that is none. */
	@Override
	public Place resolveArgument(MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest request,
			WebDataBinderFactory binders) {
		String[] values = request.getParameterValues(PLACE);
		String value = (values != null) ? String.join(",", values) : "";
		return value.isEmpty() ? this.places.all().nation() : this.places.all().chosen(value, null);
	}

}
