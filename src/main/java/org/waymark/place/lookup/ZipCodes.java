package org.waymark.place.lookup;

import java.util.Optional;

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

}
