package org.waymark.address;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;

import org.waymark.place.Place;
import org.waymark.place.Places;
import org.waymark.place.Places.PlaceList;
import org.waymark.web.Address;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;
import org.waymark.web.RequestPlaces;
import org.waymark.web.error.PageNotFoundException;
import org.waymark.text.Messages;

/**
 * Reads {@code place} in an address once, by the one rule of {@link PlaceList#named}: for
 * controllers, and for what all pages share.
 */
@Component
public class PlaceResolver extends AddressArgumentResolver<Place> implements HandlerInterceptor {

	private static final String PLACE = "place";

	private static final String NAMED = PlaceResolver.class.getName();

	private final Places places;

	PlaceResolver(Places places) {
		super(Place.class, List.of(PLACE));
		this.places = places;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() != DispatcherType.REQUEST) {
			return true;
		}
		String[] values = request.getParameterValues(PLACE);
		String path = inPath(new ServletWebRequest(request), PLACE);
		if (values != null || path != null) {
			PlaceList all = this.places.all();
			List<Place> named = Stream.ofNullable(values)
				.flatMap(Stream::of)
				.map(all::named)
				.flatMap(Optional::stream)
				.toList();
			request.setAttribute(NAMED, named.toArray(new Place[0]));
			Optional<Place> kept = (path != null) ? all.at(path) : named.stream().findFirst();
			new RequestPlaces(named.stream().map(Place::key).toList(),
					kept.filter((place) -> !place.nation()).map(Place::key).orElse(null))
				.in(request);
		}
		return true;
	}

	/**
	 * The state or area that the path names; else the place that the parameter names,
	 * which is the nation if it says nothing. Several are as wrong as one that is none.
	 */
	@Override
	public Place read(Parameters parameters, NativeWebRequest request) {
		String path = inPath(request, PLACE);
		if (path != null) {
			return this.places.all().at(path).orElseThrow(() -> new PageNotFoundException(path));
		}
		String value = parameters.text(PLACE);
		if (value.isEmpty()) {
			return this.places.all().nation();
		}
		Place[] named = (Place[]) request.getAttribute(NAMED, RequestAttributes.SCOPE_REQUEST);
		if (named.length != 1 || !named[0].key().equalsIgnoreCase(value)) {
			throw unknown(value, null);
		}
		return named[0];
	}

	/**
	 * The place of a name in an address.
	 * @param rest the address without it
	 * @throws BadParameterException if there is no such place
	 */
	public Place named(String name, Address rest) {
		return this.places.all().named(name).orElseThrow(() -> unknown(name, rest));
	}

	private static BadParameterException unknown(String value, Address rest) {
		return new BadParameterException(PLACE, value, Messages.say("error.expected.place"), rest);
	}

}
