package violators.wage;

import org.eclipse.jetty.server.Server;
import org.thymeleaf.TemplateEngine;

/** Works the server and the template engine by itself. */
class ServerEngines {

	void jetty(Server server) throws Exception {
		server.stop();
	}

	void templates(TemplateEngine engine) {
		engine.clearTemplateCache();
	}

}
