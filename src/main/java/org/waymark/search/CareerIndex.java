package org.waymark.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Writes the index: a document for each career, and before it, as its children, one for
 * each job title that leads to it.
 */
final class CareerIndex implements AutoCloseable {

	/** Tells a career from a title. */
	static final String KIND = "kind";

	static final String CAREER = "career";

	static final String TITLE = "title";

	static final String NAME = "name";

	static final String ABOUT = "about";

	/** What its brief says of the work. */
	static final String WORK = "work";

	static final String SOC = "soc";

	/** Where a career stands in the list that the index was made from. */
	static final String NUMBER = "number";

	/**
	 * The original words of a title; a credential has none, since nobody is called so.
	 */
	static final String TEXT = "text";

	static final String FEATURES = "features";

	static final String JOBS = "jobs";

	/** The unstemmed words of names and titles. */
	static final String WORDS = "words";

	/** Names and titles as a whole. */
	static final String WHOLE = "whole";

	/** Licenses and certifications as a whole. */
	static final String CREDENTIAL = "credential";

	/** Pieces of the words of names. */
	static final String PIECES = "pieces";

	private static final Pattern WITH_BRACKETS = Pattern.compile("(.+?)\\s*\\((.+)\\)\\s*");

	private final IndexWriter writer;

	CareerIndex(ByteBuffersDirectory directory) throws IOException {
		Map<String, Analyzer> analyzers = Map.of(WORDS, Language.words(), WHOLE, Language.whole(), CREDENTIAL,
				Language.whole(), PIECES, Language.pieces());
		this.writer = new IndexWriter(directory,
				new IndexWriterConfig(new PerFieldAnalyzerWrapper(Language.stems(), analyzers)));
	}

	/** Adds a career and the job titles that lead to it. */
	void add(int number, CareerDocument entry) throws IOException {
		List<Document> block = new ArrayList<>();
		for (String title : entry.titles()) {
			Document document = title(title);
			document.add(new BinaryDocValuesField(TEXT, new BytesRef(title)));
			block.add(document);
		}
		entry.credentials().stream().map(CareerIndex::credential).forEach(block::add);
		block.add(career(number, entry));
		this.writer.addDocuments(block);
	}

	/** What was added, in one segment. */
	DirectoryReader open() throws IOException {
		this.writer.forceMerge(1);
		this.writer.commit();
		return DirectoryReader.open(this.writer.getDirectory());
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

	private static Document title(String title) {
		Document document = new Document();
		document.add(new StringField(KIND, TITLE, Field.Store.NO));
		document.add(new TextField(TITLE, title, Field.Store.NO));
		addWords(document, title);
		addParts(document, WHOLE, title);
		return document;
	}

	private static Document credential(String name) {
		Document document = new Document();
		document.add(new StringField(KIND, TITLE, Field.Store.NO));
		document.add(new TextField(TITLE, name, Field.Store.NO));
		document.add(new TextField(WORDS, name, Field.Store.NO));
		document.add(new TextField(CREDENTIAL, name, Field.Store.NO));
		addParts(document, CREDENTIAL, name);
		return document;
	}

	/** What stands before brackets and in them. */
	private static void addParts(Document document, String field, String text) {
		Matcher brackets = WITH_BRACKETS.matcher(text);
		if (brackets.matches()) {
			document.add(new TextField(field, brackets.group(1), Field.Store.NO));
			document.add(new TextField(field, brackets.group(2), Field.Store.NO));
		}
	}

	private static Document career(int number, CareerDocument entry) {
		Document document = new Document();
		document.add(new StringField(KIND, CAREER, Field.Store.NO));
		document.add(new NumericDocValuesField(NUMBER, number));
		document.add(new StringField(SOC, entry.soc(), Field.Store.NO));
		document.add(new TextField(NAME, entry.name(), Field.Store.NO));
		document.add(new TextField(ABOUT, entry.about(), Field.Store.NO));
		document.add(new TextField(WORK, entry.work(), Field.Store.NO));
		document.add(new FeatureField(FEATURES, JOBS, entry.weight()));
		document.add(new TextField(PIECES, entry.name(), Field.Store.NO));
		addWords(document, entry.name());
		if (entry.official() != null) {
			document.add(new TextField(NAME, entry.official(), Field.Store.NO));
			document.add(new TextField(PIECES, entry.official(), Field.Store.NO));
			addWords(document, entry.official());
		}
		return document;
	}

	private static void addWords(Document document, String text) {
		document.add(new TextField(WORDS, text, Field.Store.NO));
		document.add(new TextField(WHOLE, text, Field.Store.NO));
	}

	/**
	 * What the index holds of a career.
	 *
	 * @param name its name
	 * @param official the name that BLS has for it; null if that is the same
	 * @param soc its occupation
	 * @param about what one does there, and the group that it belongs to
	 * @param work what its brief says of the work; empty if it has none
	 * @param weight how many work in it; above zero
	 * @param titles the job titles that lead to it
	 * @param credentials the licenses and certifications that its guide names
	 */
	record CareerDocument(String name, String official, String soc, String about, String work, float weight,
			Collection<String> titles, Collection<String> credentials) {
	}

}
