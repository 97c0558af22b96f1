package org.waymark.server;

import java.util.Set;
import java.util.concurrent.Executor;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.util.VirtualThreads;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.waymark.WaymarkProperties;
import org.waymark.server.cache.PageCache;
import org.waymark.server.cache.PageCacheHandler;
import org.waymark.web.Site;

/**
 * Sets up Jetty, after Spring Boot has. A request passes the cache of pages, the counter
 * of requests under way, what waits for a form, the limit of pages at a time and then the
 * servlets.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class JettyConfiguration implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	/** More than a reader sends at once, or a classroom behind one address. */
	private static final int FORMS_OF_AN_ADDRESS = 8;

	private final PageCache pages;

	private final Site site;

	private final ServerErrorHandler errors;

	private final WaymarkProperties settings;

	JettyConfiguration(PageCache pages, Site site, ServerErrorHandler errors, WaymarkProperties settings) {
		this.pages = pages;
		this.site = site;
		this.errors = errors;
		this.settings = settings;
	}

	/**
	 * Each processor watches connections, as that is where cached pages are sent. Spring
	 * Boot waits for what its counter counts when it stops; it would put that counter
	 * before the cache, whose pages are too quick to be waited for.
	 */
	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.setSelectors(Runtime.getRuntime().availableProcessors());
		factory.setShutdown(Shutdown.IMMEDIATE);
		factory.addServerCustomizers((server) -> server.setHandler(handlers(server)),
				(server) -> server.setErrorHandler(this.errors), JettyConfiguration::readNoBodies);
	}

	private Handler handlers(Server server) {
		Handler limited = new RenderLimiter(server.getHandler(), this.settings.pagesAtATime(), threads(server));
		Handler whole = new FormBodyHandler(limited,
				(this.settings.reports().perAddress() > 0) ? FORMS_OF_AN_ADDRESS : 0);
		return new PageCacheHandler(new StatisticsHandler(whole), this.pages, this.site);
	}

	/**
	 * A virtual thread for each page where Java has them. The threads that read from the
	 * connections stay those of the system, so that no page keeps them waiting.
	 */
	private static Executor threads(Server server) {
		return VirtualThreads.areSupported() ? VirtualThreads.getDefaultVirtualThreadsExecutor()
				: server.getThreadPool();
	}

	/**
	 * Has parameters looked for in addresses alone. Only one form is ever sent to the
	 * site, which {@link FormBodyHandler} waits for; whoever sends anything else should
	 * find nobody who reads it.
	 */
	private static void readNoBodies(Server server) {
		server.getConnectors()[0].getConnectionFactories()
			.stream()
			.filter(HttpConfiguration.ConnectionFactory.class::isInstance)
			.map((factory) -> ((HttpConfiguration.ConnectionFactory) factory).getHttpConfiguration())
			.forEach((settings) -> settings.setFormEncodedMethods(Set.of()));
	}

}
