package org.waymark.server.template;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.context.annotation.Configuration;

import org.waymark.web.Assets;
import org.waymark.web.SiteLayout;

/**
 * Gives every template the names {@code assets} for the addresses of static files and
 * {@code frame} for what stands around a page, has paths through records read without a
 * detour and variables kept apart from the request, and sends what a template makes whole
 * and as HTML, whatever the address ends in.
 */
@Configuration(proxyBeanMethods = false)
class ThymeleafConfiguration {

	ThymeleafConfiguration(ThymeleafViewResolver views, SpringTemplateEngine templates, Assets assets,
			SiteLayout frame) {
		templates.setDialect(new SiteDialect());
		templates.setEngineContextFactory(PageContext::of);
		templates.setLinkBuilder(new SiteLinkBuilder());
		views.addStaticVariable("assets", assets);
		views.addStaticVariable("frame", frame);
		views.setForceContentType(true);
	}

}
