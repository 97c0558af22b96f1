package org.waymark.place;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/** The outlines of the states on a map. */
@Service
public class Shapes {

	private final PlaceShapeRepository repository;

	Shapes(PlaceShapeRepository repository) {
		this.repository = repository;
	}

	/** The outlines by the code of their state; the territories have none. */
	public Map<String, PlaceShape> byPlace() {
		return this.repository.findAllByOrderByPlace()
			.stream()
			.collect(Collectors.toMap(PlaceShape::place, Function.identity()));
	}

}
