package org.waymark.web;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Gives every template the names {@code assets} for the addresses of static files and
 * {@code frame} for what stands around a page, and sends what it makes whole and as HTML,
 * whatever the address ends in.
 */
@Configuration(proxyBeanMethods = false)
class NamesInTemplates {

	NamesInTemplates(ThymeleafViewResolver views, Assets assets, Frame frame) {
		views.addStaticVariable("assets", assets);
		views.addStaticVariable("frame", frame);
		views.setForceContentType(true);
		views.setProducePartialOutputWhileProcessing(false);
	}

}
