package violators.wage;

import violators.server.ServerKnows;

/** Uses what the server keeps to itself. */
class ServerBackDoor {

	String ask(ServerKnows server) {
		return server.toString();
	}

}
