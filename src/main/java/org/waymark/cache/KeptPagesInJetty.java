package org.waymark.cache;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.waymark.web.Site;

/**
 * Puts the kept pages before everything else that answers, and lets each processor watch
 * connections: that is where kept pages are sent.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class KeptPagesInJetty implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	private final PageShelf shelf;

	private final Site site;

	KeptPagesInJetty(PageShelf shelf, Site site) {
		this.shelf = shelf;
		this.site = site;
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.setSelectors(Runtime.getRuntime().availableProcessors());
		factory.addServerCustomizers(
				(server) -> server.setHandler(new KeptPages(server.getHandler(), this.shelf, this.site)));
	}

}
