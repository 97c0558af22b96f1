package org.waymark.web;

import java.util.List;
import java.util.Map;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads what controllers ask for from the parameters of an address.
 *
 * @param <T> what it reads
 */
public abstract class AddressArgumentResolver<T> implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final Class<T> type;

	private final List<String> choices;

	/**
	 * Says what it reads.
	 * @param type what controllers ask for
	 * @param choices the parameters that are choices from a list, in the order in which
	 * the site writes them: a kept page may depend on no others
	 */
	protected AddressArgumentResolver(Class<T> type, List<String> choices) {
		this.type = type;
		this.choices = choices;
	}

	/** The parameters that are choices from a list, in the order of addresses. */
	public List<String> choices() {
		return this.choices;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == this.type;
	}

	@Override
	public T resolveArgument(MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest request,
			WebDataBinderFactory binders) {
		return read(new Parameters(request.getParameterMap()), request);
	}

	/** What the path says in a place of its pattern; null if it has no such. */
	@SuppressWarnings("unchecked")
	protected static String inPath(WebRequest request, String name) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
				RequestAttributes.SCOPE_REQUEST);
		return (variables != null) ? ((Map<String, String>) variables).get(name) : null;
	}

	/**
	 * Reads it.
	 * @throws BadParameterException if a parameter makes no sense
	 */
	public abstract T read(Parameters parameters, NativeWebRequest request);

}
