package org.waymark.server.cache;

import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

import org.waymark.WaymarkProperties;
import org.waymark.dataset.LoadedData;

/**
 * Tells when another instance has loaded new data, and when a day begins. A database that
 * is gone has not changed.
 */
@Component
@EnableScheduling
class DataChangeWatcher implements SchedulingConfigurer {

	private static final Logger logger = LoggerFactory.getLogger(DataChangeWatcher.class);

	private final LoadedData data;

	private final ApplicationEventPublisher events;

	private final WaymarkProperties settings;

	private LocalDate day = LocalDate.now();

	private String version;

	DataChangeWatcher(LoadedData data, ApplicationEventPublisher events, WaymarkProperties settings) {
		this.data = data;
		this.events = events;
		this.settings = settings;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar tasks) {
		tasks.addFixedDelayTask(() -> check(LocalDate.now()), this.settings.checkData());
	}

	void check(LocalDate today) {
		if (!today.equals(this.day)) {
			this.day = today;
			this.events.publishEvent(new NewDayEvent());
		}
		try {
			compare(this.data.version());
		}
		catch (DataAccessException ex) {
			logger.debug("What is loaded cannot be asked for now", ex);
		}
	}

	private void compare(String now) {
		if (this.version != null && !now.equals(this.version)) {
			logger.info("Another instance has loaded new data, which is shown from now on");
			this.events.publishEvent(new DataChangedEvent());
		}
		this.version = now;
	}

}
