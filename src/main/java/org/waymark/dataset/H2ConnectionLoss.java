package org.waymark.dataset;

import java.sql.SQLException;
import java.util.Set;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * Tells the connection pool which errors of an H2 server mean that a connection is lost.
 * Their SQL states aren't of class 08, so the pool would hand such a connection out
 * again, and as long as it is asked for twice a second it would never test it.
 */
public class H2ConnectionLoss implements SQLExceptionOverride {

	private static final int CONNECTION_BROKEN = 90067;

	private static final int DATABASE_IS_CLOSED = 90098;

	private static final int DATABASE_CALLED_AT_SHUTDOWN = 90121;

	private static final Set<Integer> LOST = Set.of(CONNECTION_BROKEN, DATABASE_IS_CLOSED, DATABASE_CALLED_AT_SHUTDOWN);

	@java.lang.Override
	public Override adjudicate(SQLException problem) {
		return LOST.contains(problem.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
