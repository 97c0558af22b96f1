package org.waymark.place.lookup;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/** The ZIP codes; each is asked of the database, as there are some 40,000. */
@Service
public class ZipCodes {

	private final ZipRepository repository;

	private final Counties counties;

	ZipCodes(ZipRepository repository, Counties counties) {
		this.repository = repository;
		this.counties = counties;
	}

	/** The ZIP code of five digits; none for one that the table doesn't have. */
	public Optional<ZipCode> find(String digits) {
		return this.repository.findByCode(digits).map((zip) -> zip.toZip(this.counties.byCode()));
	}

	/** Those of some ZIP codes that the table has, by their digits. */
	public Map<String, ZipCode> find(Collection<String> digits) {
		return this.repository.findByCodeIn(digits)
			.stream()
			.map((zip) -> zip.toZip(this.counties.byCode()))
			.collect(Collectors.toMap(ZipCode::code, Function.identity()));
	}

	/** Where some ZIP codes are; those that the table doesn't have are left out. */
	public Map<String, Coordinates> points(Collection<String> codes) {
		return codes.isEmpty() ? Map.of()
				: this.repository.findByCodeIn(new TreeSet<>(codes))
					.stream()
					.collect(Collectors.toMap(ZipEntity::code, ZipEntity::point));
	}

}
