package org.waymark.web;

import java.util.Locale;
import java.util.Map;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.thymeleaf.ITemplateEngine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts the site's error pages in the place of Tomcat's. They are made from the same
 * template as all others, outside of any request.
 */
@Component
class ContainerErrorsInTomcat implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final ObjectProvider<ITemplateEngine> templates;

	private final ObjectProvider<Assets> assets;

	private final ObjectProvider<Frame> frame;

	ContainerErrorsInTomcat(ObjectProvider<ITemplateEngine> templates, ObjectProvider<Assets> assets,
			ObjectProvider<Frame> frame) {
		this.templates = templates;
		this.assets = assets;
		this.frame = frame;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers(this::replaceErrorReport);
	}

	private void replaceErrorReport(Context context) {
		StandardHost host = (StandardHost) context.getParent();
		host.setErrorReportValveClass(ContainerErrors.class.getName());
		host.getPipeline().addValve(new ContainerErrors(this::page));
	}

	private String page(int status) {
		return this.templates.getObject()
			.process("error", new org.thymeleaf.context.Context(Locale.US, Map.of("page", ErrorPage.of(status),
					"assets", this.assets.getObject(), "frame", this.frame.getObject())));
	}

}
