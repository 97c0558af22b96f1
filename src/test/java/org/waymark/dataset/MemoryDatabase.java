package org.waymark.dataset;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One in the memory of the tests. */
final class MemoryDatabase extends LoadedDatabase {

	private static final AtomicInteger count = new AtomicInteger();

	MemoryDatabase() throws SQLException {
		super("jdbc:h2:mem:loading" + count.incrementAndGet());
	}

}
