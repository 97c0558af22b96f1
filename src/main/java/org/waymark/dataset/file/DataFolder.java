package org.waymark.dataset.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.ResourceUtils;

import org.waymark.WaymarkProperties;

/**
 * The folder that holds every fact and guide: the one packed into the jar, or the one
 * that {@code waymark.data} names.
 */
@Component
public class DataFolder {

	/** Names of YAML files, those included that are not quite right. */
	private static final Pattern YAML = Pattern.compile("(?i).*\\.ya?ml(?:\\.txt)?");

	private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

	private final String root;

	private final Path folder;

	@Autowired
	DataFolder(WaymarkProperties settings) {
		this(settings.data());
	}

	/**
	 * Opens a data folder.
	 * @param root a path, which is taken as it stands, or a {@code classpath:} or
	 * {@code file:} address
	 */
	public DataFolder(String root) {
		this.root = root.endsWith("/") ? root : root + "/";
		this.folder = folder(root);
	}

	/** Null for an address that is no path. */
	private static Path folder(String root) {
		if (!ResourceUtils.isUrl(root)) {
			return Path.of(root);
		}
		File file = new File(root.substring(root.indexOf(':') + 1));
		return (root.startsWith(ResourceUtils.FILE_URL_PREFIX) && file.isDirectory()) ? file.toPath() : null;
	}

	/**
	 * One file of the folder.
	 * @param path its path below the folder
	 * @throws DataError if it is not there
	 */
	public DataFile file(String path) {
		Resource resource = resource(path);
		if (!resource.isReadable()) {
			requireRoot();
			throw DataError.in(path, "a readable file in " + this.root, "none");
		}
		return new DataFile(path, resource);
	}

	/**
	 * A file of texts, which is in a folder called after their language.
	 * @param path its path without that folder, such as {@code places/place-words.csv}
	 * for {@code places/en/place-words.csv}
	 * @throws DataError if it is not there
	 */
	public DataFile textFile(String path) {
		return file(TextLanguage.path(path));
	}

	/**
	 * The YAML files of texts below a folder, right in the folder of their language, by
	 * name; at least one. What begins with a dot is left alone: systems put files of
	 * their own beside those of people.
	 */
	public List<DataFile> textFiles(String folder) {
		return yamlFiles(TextLanguage.path(folder));
	}

	/**
	 * Refuses texts in a language that the program doesn't read. What is packed into the
	 * jar was checked when it was built.
	 * @throws DataError for the first of their files
	 */
	public void requireReadableLanguages() {
		if (this.folder != null) {
			requireRoot();
			TextLanguage.requireReadable(this.folder);
		}
	}

	private List<DataFile> yamlFiles(String folder) {
		List<DataFile> files = found(folder)
			.filter((resource) -> !resource.getFilename().startsWith(".")
					&& YAML.matcher(resource.getFilename()).matches())
			.map((resource) -> new DataFile(folder + "/" + resource.getFilename(), resource))
			.sorted(Comparator.comparing(DataFile::path))
			.toList();
		if (files.isEmpty()) {
			requireRoot();
			throw DataError.in(folder, "a readable folder in " + this.root + " with files that end in .yaml", "none");
		}
		files.forEach(DataFolder::requireName);
		return files;
	}

	private static void requireName(DataFile file) {
		if (!file.path().endsWith(".yaml")) {
			throw DataError.in(file.path(), "a name that ends in .yaml",
					file.path().substring(file.path().indexOf('.')));
		}
	}

	private void requireRoot() {
		if (!((this.folder != null) ? Files.isDirectory(this.folder) : this.resolver.getResource(this.root).exists())) {
			throw DataError.in(this.root, "a folder with the data files", "none");
		}
	}

	private Resource resource(String path) {
		return (this.folder != null) ? new FileSystemResource(this.folder.resolve(path))
				: this.resolver.getResource(this.root + path);
	}

	private Stream<Resource> found(String folder) {
		try {
			return (this.folder != null) ? inFolder(this.folder.resolve(folder))
					: Arrays.stream(this.resolver.getResources(this.root + folder + "/*"));
		}
		catch (IOException ex) {
			return Stream.empty();
		}
	}

	private static Stream<Resource> inFolder(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).<Resource>map(FileSystemResource::new).toList().stream();
		}
	}

}
