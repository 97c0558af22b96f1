package org.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import org.waymark.report.command.ReportCommand;

/** Starts Waymark; {@code src/docs/} tells what it is made of. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WaymarkApplication {

	/** Serves the site, or does what {@code reports …} asks for. */
	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals(ReportCommand.NAME)) {
			System.exit(ReportCommand.run(args));
		}
		SpringApplication.run(WaymarkApplication.class, args);
	}

}
