package org.waymark.correction;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.waymark.text.Messages;
import org.waymark.web.Site;

/** Writes corrections as an Atom feed (RFC 4287). */
final class CorrectionFeed {

	private static final String PAGE = "/corrections";

	private final XMLStreamWriter xml;

	private final Site site;

	private CorrectionFeed(XMLStreamWriter xml, Site site) {
		this.xml = xml;
		this.site = site;
	}

	/** The feed of some corrections, the newest first; there is at least one. */
	static String write(List<Correction> corrections, Site site) {
		StringWriter text = new StringWriter();
		try {
			new CorrectionFeed(XMLOutputFactory.newFactory().createXMLStreamWriter(text), site).feed(corrections);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

	private void feed(List<Correction> corrections) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeStartElement("feed");
		this.xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
		element("title", Messages.say("site.title", Messages.say("correction.title")));
		element("id", this.site.absolute(PAGE));
		link("alternate", PAGE);
		link("self", PAGE + ".atom");
		this.xml.writeStartElement("author");
		element("name", Messages.say("correction.author"));
		this.xml.writeEndElement();
		element("updated", midnight(corrections.get(0).corrected()));
		for (Correction correction : corrections) {
			entry(correction);
		}
		this.xml.writeEndDocument();
	}

	private void entry(Correction correction) throws XMLStreamException {
		String address = PAGE + "#" + correction.id();
		this.xml.writeStartElement("entry");
		element("title", correction.title());
		element("id", this.site.absolute(address));
		link("alternate", address);
		element("published", midnight(correction.corrected()));
		element("updated", midnight(correction.corrected()));
		element("summary",
				Messages.say("correction.in-feed", correction.wrong(), correction.now(), correction.foundBy()));
		this.xml.writeEndElement();
	}

	private void link(String relation, String path) throws XMLStreamException {
		this.xml.writeEmptyElement("link");
		this.xml.writeAttribute("rel", relation);
		this.xml.writeAttribute("href", this.site.absolute(path));
	}

	private void element(String name, String text) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

	private static String midnight(LocalDate day) {
		return day + "T00:00:00Z";
	}

}
