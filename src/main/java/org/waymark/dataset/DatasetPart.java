package org.waymark.dataset;

import java.util.List;

import org.waymark.dataset.file.Codes;
import org.waymark.dataset.file.DataFile;
import org.waymark.dataset.file.DataFolder;

/**
 * A part of the data that one feature brings: some files, and the tables that they fill.
 * Parts are loaded in the order of Spring's {@code @Order}, those first whose codes
 * others refer to.
 */
public interface DatasetPart {

	/**
	 * The tables that it fills, and no other part does; one that refers to another stands
	 * before it.
	 */
	List<String> tables();

	/** The files that it loads. */
	List<DataFile> files(DataFolder data);

	/** The codes of other parts that its files refer to. */
	default List<Codes> refersTo(DataFolder data) {
		return List.of();
	}

	/** Fills the tables, which are empty. */
	void load(Loading loading);

}
