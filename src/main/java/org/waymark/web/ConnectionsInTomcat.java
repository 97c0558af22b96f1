package org.waymark.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets Tomcat send a packed page in one go instead of 8 KB at a time. */
@Component
class ConnectionsInTomcat implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final int PAGE = 32 * 1024;

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addConnectorCustomizers(
				(connector) -> connector.setProperty("socket.appWriteBufSize", String.valueOf(PAGE)));
	}

}
