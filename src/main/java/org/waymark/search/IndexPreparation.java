package org.waymark.search;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import org.waymark.server.cache.DataChangedEvent;

/**
 * Has the search index made while the first pages are already served, and made anew when
 * the data have changed; only a search has to wait for it.
 */
@Component
class IndexPreparation {

	private final CareerSearch search;

	private final AsyncTaskExecutor background;

	IndexPreparation(CareerSearch search,
			@Qualifier(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME) AsyncTaskExecutor background) {
		this.search = search;
		this.background = background;
	}

	@EventListener({ ApplicationReadyEvent.class, DataChangedEvent.class })
	void begin() {
		this.background.execute(this.search::prepare);
	}

}
