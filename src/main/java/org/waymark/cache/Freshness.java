package org.waymark.cache;

import java.time.LocalDate;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.waymark.data.LoadedData;

/**
 * Takes the pages away when another instance has loaded new data, and at midnight: some
 * pages say what day it is. While the database is gone the pages stay.
 */
@Component
@EnableScheduling
class Freshness {

	private final PageShelf shelf;

	private final LoadedData data;

	private String known;

	Freshness(PageShelf shelf, LoadedData data) {
		this.shelf = shelf;
		this.data = data;
	}

	@Scheduled(fixedDelayString = "${waymark.check-data:15s}")
	void check() {
		try {
			String now = LocalDate.now() + " " + this.data.version();
			if (this.known != null && !now.equals(this.known)) {
				this.shelf.clear();
			}
			this.known = now;
		}
		catch (DataAccessException ex) {
			return;
		}
	}

}
