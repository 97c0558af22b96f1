package org.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Waymark; {@code src/docs/} tells what it is made of. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WaymarkApplication {

	public static void main(String[] args) {
		SpringApplication.run(WaymarkApplication.class, args);
	}

}
