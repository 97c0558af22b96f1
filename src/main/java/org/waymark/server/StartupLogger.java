package org.waymark.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the start with the address to open. */
@Component
class StartupLogger {

	private static final Logger logger = LoggerFactory.getLogger(StartupLogger.class);

	private final Environment environment;

	StartupLogger(Environment environment) {
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		logger.info("Waymark is ready: open http://localhost:{}", this.environment.getProperty("local.server.port"));
	}

}
