package org.waymark.server;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.waymark.web.Assets;
import org.waymark.web.Languages;
import org.waymark.web.SecurityHeaders;
import org.waymark.web.SiteLayout;
import org.waymark.web.error.ErrorPage;

/**
 * Answers what the server refuses before the site sees it, such as an address that cannot
 * be decoded, with a page of the site instead of the server's own. The pages are made
 * from the same template as all others, outside of any request, one for each status.
 */
@Component
class ServerErrorHandler extends ErrorHandler {

	private final ObjectProvider<ITemplateEngine> templates;

	private final ObjectProvider<Assets> assets;

	private final ObjectProvider<SiteLayout> frame;

	private final ObjectProvider<Languages> languages;

	private final SecurityHeaders security;

	private final Map<ErrorKey, String> pages = new ConcurrentHashMap<>();

	ServerErrorHandler(ObjectProvider<ITemplateEngine> templates, ObjectProvider<Assets> assets,
			ObjectProvider<SiteLayout> frame, ObjectProvider<Languages> languages, SecurityHeaders security) {
		this.security = security;
		this.templates = templates;
		this.assets = assets;
		this.frame = frame;
		this.languages = languages;
	}

	@Override
	public boolean errorPageForMethod(String method) {
		return true;
	}

	@Override
	protected void generateCacheControl(Response response) {
		response.getHeaders().remove(HttpHeader.CACHE_CONTROL);
	}

	@Override
	protected void generateResponse(Request request, Response response, int code, String message, Throwable cause,
			Callback callback) {
		HttpFields.Mutable headers = response.getHeaders();
		this.security.all().forEach(headers::put);
		headers.put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
		Locale language = this.languages.getObject().of(request.getHttpURI().getPath());
		Content.Sink.write(response, true, this.pages.computeIfAbsent(new ErrorKey(code, language), this::page),
				callback);
	}

	private String page(ErrorKey key) {
		LocaleContextHolder.setLocale(key.language());
		try {
			return this.templates.getObject()
				.process("error", new Context(key.language(), Map.of("page", ErrorPage.of(key.status()), "assets",
						this.assets.getObject(), "frame", this.frame.getObject())));
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	private record ErrorKey(int status, Locale language) {
	}

}
