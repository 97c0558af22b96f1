package org.waymark.web;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Gives every template the name {@code assets} for the addresses of static files, and
 * sends what it makes as HTML, whatever the address ends in.
 */
@Configuration(proxyBeanMethods = false)
class AssetsInTemplates {

	AssetsInTemplates(ThymeleafViewResolver views, Assets assets) {
		views.addStaticVariable("assets", assets);
		views.setForceContentType(true);
	}

}
