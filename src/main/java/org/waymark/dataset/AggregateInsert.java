package org.waymark.dataset;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.ReflectionUtils;

/**
 * Writes records that hold lists of records, to where Hibernate looks for them unless it
 * is told otherwise: a table has the columns that the components of its record are called
 * after. Each list has a table of its own, called after both, in which the first
 * component of the whole is the key, and {@code position} the place in the list.
 *
 * @param <T> the type of the whole
 */
public final class AggregateInsert<T extends Record> {

	private final RecordTable wholes;

	private final Map<RecordComponent, RecordTable> lists = new LinkedHashMap<>();

	private AggregateInsert(RecordTable wholes) {
		this.wholes = wholes;
	}

	/** Entries of a list may refer to those of the lists before it. */
	public static <T extends Record> AggregateInsert<T> into(String table, Class<T> type, Loading loading) {
		AggregateInsert<T> aggregate = new AggregateInsert<>(RecordTable.into(table, type, loading));
		BatchInsert last = aggregate.wholes.insert();
		for (RecordComponent list : lists(type)) {
			RecordTable rows = RecordTable.into(table(table, list), entryType(list), loading,
					table + "_" + column(type.getRecordComponents()[0]), "position");
			rows.insert().after(last);
			last = rows.insert();
			aggregate.lists.put(list, rows);
		}
		return aggregate;
	}

	/** All its tables, those first that refer to others. */
	public static List<String> tables(String table, Class<? extends Record> type) {
		List<String> tables = new ArrayList<>(List.of(table));
		lists(type).forEach((list) -> tables.add(table(table, list)));
		Collections.reverse(tables);
		return tables;
	}

	/**
	 * Adds a record with all its lists.
	 * @return how many rows that makes
	 */
	public int add(T whole) {
		this.wholes.add(whole);
		Object key = value(whole.getClass().getRecordComponents()[0], whole);
		int rows = 1;
		for (Map.Entry<RecordComponent, RecordTable> list : this.lists.entrySet()) {
			int position = 0;
			for (Object entry : (List<?>) value(list.getKey(), whole)) {
				list.getValue().add(entry, key, position++);
			}
			rows += position;
		}
		return rows;
	}

	private static String table(String whole, RecordComponent list) {
		return whole + "_" + column(list);
	}

	private static String column(RecordComponent component) {
		return component.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
	}

	private static List<RecordComponent> lists(Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).filter(AggregateInsert::list).toList();
	}

	private static boolean list(RecordComponent component) {
		return component.getType() == List.class;
	}

	private static Class<?> entryType(RecordComponent list) {
		return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
	}

	private static Object value(RecordComponent component, Object row) {
		Object value = ReflectionUtils.invokeMethod(component.getAccessor(), row);
		return (value instanceof Enum<?> constant) ? constant.name() : value;
	}

	/** The table of some records, which may have keys that the records don't know. */
	private record RecordTable(BatchInsert insert, List<RecordComponent> components) {

		static RecordTable into(String table, Class<?> type, Loading loading, String... keys) {
			List<RecordComponent> components = Arrays.stream(type.getRecordComponents())
				.filter((component) -> !list(component))
				.toList();
			return new RecordTable(
					loading.into(table, Stream.concat(Stream.of(keys), components.stream().map(AggregateInsert::column))
						.toArray(String[]::new)),
					components);
		}

		void add(Object row, Object... keys) {
			this.insert
				.add(Stream.concat(Stream.of(keys), this.components.stream().map((component) -> value(component, row)))
					.toArray());
		}

	}

}
