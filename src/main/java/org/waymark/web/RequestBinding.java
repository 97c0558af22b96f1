package org.waymark.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

/**
 * Lets an address fill a request by its constructor only, and by plain names: a name such
 * as {@code career[7]} would be a way into the object.
 */
@ControllerAdvice
class RequestBinding {

	@InitBinder
	void byPlainNames(WebDataBinder binder, WebRequest request) {
		binder.setDeclarativeBinding(true);
		request.getParameterNames().forEachRemaining((name) -> {
			if (name.contains("[")) {
				throw new BadParameterException(name, request.getParameter(name), "written without brackets");
			}
		});
	}

}
