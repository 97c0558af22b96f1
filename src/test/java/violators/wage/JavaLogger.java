package violators.wage;

import java.util.logging.Logger;

/** Has a log of its own. */
class JavaLogger {

	static final Logger logger = Logger.getLogger("own");

}
