package org.waymark.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Hangs up on whoever sends a body, once the answer is given. Nothing is ever sent to the
 * site, and Tomcat would wait for the end of it: a few hundred clients that send a byte
 * now and then would hold all of its threads.
 */
@Component
class UnreadBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(new HangUp());
	}

	/** Leaves unread what was announced. */
	private static final class HangUp extends ValveBase {

		HangUp() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			boolean sends = sendsBody(request);
			if (sends) {
				response.setHeader("Connection", "close");
			}
			getNext().invoke(request, response);
			if (sends) {
				// What is not on its way yet would turn into a failure.
				response.flushBuffer();
				request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			}
		}

		private static boolean sendsBody(Request request) {
			String length = request.getHeader("Content-Length");
			return (length != null && !"0".equals(length)) || request.getHeader("Transfer-Encoding") != null;
		}

	}

}
