package org.waymark.cache;

import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.waymark.dataset.LoadedData;
import org.waymark.memory.DataChangedEvent;
import org.waymark.memory.Memory;

/**
 * Takes the pages away at midnight, as some pages say what day it is, and with all else
 * that is remembered when another instance has loaded new data. While the database is
 * gone the pages stay.
 */
@Component
@EnableScheduling
class Freshness {

	private static final Logger logger = LoggerFactory.getLogger(Freshness.class);

	private final PageShelf shelf;

	private final LoadedData data;

	private final Memory memory;

	private final ApplicationEventPublisher events;

	private LocalDate day = LocalDate.now();

	private String version;

	Freshness(PageShelf shelf, LoadedData data, Memory memory, ApplicationEventPublisher events) {
		this.shelf = shelf;
		this.data = data;
		this.memory = memory;
		this.events = events;
	}

	@Scheduled(fixedDelayString = "${waymark.check-data:15s}")
	void check() {
		check(LocalDate.now());
	}

	void check(LocalDate today) {
		if (!today.equals(this.day)) {
			this.shelf.clear();
			this.day = today;
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
			this.memory.forget();
			this.shelf.clear();
			this.events.publishEvent(new DataChangedEvent());
		}
		this.version = now;
	}

}
