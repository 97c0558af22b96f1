package org.waymark.pdf;

import java.util.logging.Level;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells in the program's own log what the engine would print: faults, not its steps. */
final class EngineLogger implements XRLogger {

	private static final Logger logger = LoggerFactory.getLogger(EngineLogger.class);

	@Override
	public void log(String where, Level level, String message) {
		log(where, level, message, null);
	}

	@Override
	public void log(String where, Level level, String message, Throwable fault) {
		if (level.intValue() >= Level.WARNING.intValue()) {
			logger.warn("A PDF file: {}", message, fault);
		}
	}

	@Override
	public void setLevel(String logger, Level level) {
	}

	@Override
	public boolean isLogLevelEnabled(Diagnostic diagnostic) {
		return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
	}

}
