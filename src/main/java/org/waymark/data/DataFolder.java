package org.waymark.data;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.ResourceUtils;

/**
 * The folder that holds every fact and guide: the one packed into the jar, or the one
 * that {@code waymark.data} names.
 */
@Component
public class DataFolder {

	private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

	private final String root;

	/**
	 * Opens a data folder.
	 * @param root a path or a {@code classpath:} or {@code file:} address
	 */
	public DataFolder(@Value("${waymark.data}") String root) {
		String address = ResourceUtils.isUrl(root) ? root : "file:" + root;
		this.root = address.endsWith("/") ? address : address + "/";
	}

	/**
	 * One file of the folder.
	 * @param path its path below the folder
	 * @throws DataError if it is not there
	 */
	DataFile file(String path) {
		Resource resource = this.resolver.getResource(this.root + path);
		if (!resource.isReadable()) {
			requireRoot();
			throw DataError.in(path, "a readable file in " + this.root, "none");
		}
		return new DataFile(path, resource);
	}

	/** The files right in one folder that end in a suffix, by name; at least one. */
	List<DataFile> files(String folder, String suffix) {
		List<DataFile> files = found(folder, suffix);
		if (files.isEmpty()) {
			requireRoot();
			throw DataError.in(folder, "a readable folder in " + this.root + " with files that end in " + suffix,
					"none");
		}
		return files;
	}

	private void requireRoot() {
		if (!this.resolver.getResource(this.root).exists()) {
			throw DataError.in(this.root, "a folder with the data files", "none");
		}
	}

	private List<DataFile> found(String folder, String suffix) {
		try {
			return Arrays.stream(this.resolver.getResources(this.root + folder + "/*" + suffix))
				.map((resource) -> new DataFile(folder + "/" + resource.getFilename(), resource))
				.sorted(Comparator.comparing(DataFile::path))
				.toList();
		}
		catch (IOException ex) {
			throw DataError.in(folder, "a folder in " + this.root, "none");
		}
	}

}
