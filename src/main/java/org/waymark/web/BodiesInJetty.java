package org.waymark.web;

import java.util.Set;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Looks for parameters in addresses alone. Nothing is ever sent to the site, and whoever
 * sends a form byte by byte should find nobody who waits for it.
 */
@Component
class BodiesInJetty implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers(BodiesInJetty::readNone);
	}

	private static void readNone(Server server) {
		server.getConnectors()[0].getConnectionFactories()
			.stream()
			.filter(HttpConfiguration.ConnectionFactory.class::isInstance)
			.map((factory) -> ((HttpConfiguration.ConnectionFactory) factory).getHttpConfiguration())
			.forEach((settings) -> settings.setFormEncodedMethods(Set.of()));
	}

}
