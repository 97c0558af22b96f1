package org.waymark.web;

import java.util.concurrent.Executor;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.util.VirtualThreads;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the limit of pages at a time before the site's servlets, and before it what counts
 * the pages under way. Spring Boot waits for those when it stops; it would put that
 * counter before everything, but kept pages are too quick to be waited for. Its own
 * settings come first, at order 0.
 */
@Component
@Order(1)
class PagesAtATimeInJetty implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	private final int most;

	PagesAtATimeInJetty(@Value("${waymark.pages-at-a-time}") int most) {
		this.most = most;
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.setShutdown(Shutdown.IMMEDIATE);
		factory.addServerCustomizers((server) -> server
			.setHandler(new StatisticsHandler(new PagesAtATime(server.getHandler(), this.most, threads(server)))));
	}

	/**
	 * A virtual thread for each page where Java has them. The threads that read from the
	 * connections stay those of the system, so that no page keeps them waiting.
	 */
	private static Executor threads(Server server) {
		return VirtualThreads.areSupported() ? VirtualThreads.getDefaultVirtualThreadsExecutor()
				: server.getThreadPool();
	}

}
