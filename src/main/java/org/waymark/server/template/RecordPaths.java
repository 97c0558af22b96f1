package org.waymark.server.template;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads what most expressions of a template are, a path through records such as
 * {@code page.pay.unit}, at a fraction of what Spring's expression language takes. All
 * others are left to that, and so is a path that leads to anything but records.
 */
final class RecordPaths implements IStandardVariableExpressionEvaluator {

	/** But for two literals, and the parameters of a request, which Thymeleaf guards. */
	private static final Pattern PATH = Pattern.compile("(?!(?:param|(?i:true|false))\\b)[a-zA-Z]+(?:\\.[a-zA-Z]+)*");

	/** What is found where only Spring's expression language knows what to do. */
	private static final Object UNKNOWN = new Object();

	private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {

		@Override
		protected Map<String, Method> computeValue(Class<?> type) {
			return type.isRecord() ? accessors(type) : Map.of();
		}

	};

	private final IStandardVariableExpressionEvaluator others = SPELVariableExpressionEvaluator.INSTANCE;

	private final Map<String, List<String>> paths = new ConcurrentHashMap<>();

	@Override
	public Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext execution) {
		List<String> path = this.paths.computeIfAbsent(expression.getExpression(), RecordPaths::path);
		boolean plain = !expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion();
		Object end = (plain && !path.isEmpty()) ? end(path, context.getVariable(path.get(0))) : UNKNOWN;
		return (end != UNKNOWN) ? end : this.others.evaluate(context, expression, execution);
	}

	private static Object end(List<String> path, Object start) {
		Object value = start;
		for (int i = 1; i < path.size(); i++) {
			value = (value != null) ? read(value, path.get(i)) : UNKNOWN;
		}
		return value;
	}

	/** One step of a path; beside records, whether there is anything in a list. */
	private static Object read(Object value, String name) {
		if (value instanceof Collection<?> things && name.equals("empty")) {
			return things.isEmpty();
		}
		Method accessor = ACCESSORS.get(value.getClass()).get(name);
		try {
			return (accessor != null) ? accessor.invoke(value) : UNKNOWN;
		}
		catch (ReflectiveOperationException ex) {
			return UNKNOWN;
		}
	}

	private static Map<String, Method> accessors(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
			.filter((method) -> method.getParameterCount() == 0 && method.trySetAccessible())
			.collect(Collectors.toMap(Method::getName, (method) -> method, (one, other) -> one));
	}

	private static List<String> path(String expression) {
		return PATH.matcher(expression).matches() ? List.of(expression.split("\\.")) : List.of();
	}

}
