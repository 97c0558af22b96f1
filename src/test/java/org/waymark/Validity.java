package org.waymark;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Tells what the HTML checker of the W3C finds wrong in a page. */
public final class Validity {

	/**
	 * HTML has allowed words beside a heading in a summary since this release of the
	 * checker; what comes after needs a server's libraries beside ours.
	 */
	private static final String ALLOWED_SINCE = "Element “span” not allowed as child of element “summary” in this context."
			+ " (Suppressing further errors from this subtree.)";

	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	/** One for each thread: it isn't made for several, and its schema takes a while. */
	private static final ThreadLocal<SimpleDocumentValidator> VALIDATORS = ThreadLocal.withInitial(Validity::make);

	private Validity() {
	}

	/** The errors of a page, each in a line; best none. */
	public static List<String> errors(String html) {
		Errors errors = new Errors();
		try {
			SimpleDocumentValidator validator = VALIDATORS.get();
			validator.setUpValidatorAndParsers(errors, false, false);
			validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return errors.found;
	}

	private static SimpleDocumentValidator make() {
		try {
			SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
			validator.setUpMainSchema(SCHEMA, new Errors());
			return validator;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Keeps errors; warnings are none. */
	private static final class Errors implements ErrorHandler {

		private final List<String> found = new ArrayList<>();

		@Override
		public void warning(SAXParseException problem) {
			// such as a section without a heading
		}

		@Override
		public void error(SAXParseException problem) {
			if (!ALLOWED_SINCE.equals(problem.getMessage())) {
				this.found.add(problem.getLineNumber() + ": " + problem.getMessage());
			}
		}

		@Override
		public void fatalError(SAXParseException problem) throws SAXException {
			error(problem);
		}

	}

}
