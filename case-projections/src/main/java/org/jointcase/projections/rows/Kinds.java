package org.jointcase.projections.rows;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which kind of column a component's type asks for. */
final class Kinds {
    private static final Map<Class<?>, Kind> SIMPLE = Map.of(
            UUID.class, Kind.UUIDS,
            String.class, Kind.TEXT,
            boolean.class, Kind.BOOLEAN,
            Boolean.class, Kind.BOOLEAN,
            int.class, Kind.INTEGER,
            Integer.class, Kind.INTEGER,
            long.class, Kind.BIGINT,
            Long.class, Kind.BIGINT,
            LocalDate.class, Kind.DATE,
            Instant.class, Kind.INSTANT);

    private Kinds() {}

    /** @throws IllegalArgumentException if a row cannot hold this type */
    static Kind of(Type type) {
        if (type instanceof Class<?> simple) {
            var kind = simple.isEnum() ? named(simple) : SIMPLE.get(simple);
            if (kind != null) {
                return kind;
            }
        }
        if (type instanceof ParameterizedType many && many.getActualTypeArguments()[0] instanceof Class<?> element) {
            if (many.getRawType() == List.class) {
                return list(element);
            }
            if (many.getRawType() == Set.class) {
                return set(element);
            }
        }
        throw new IllegalArgumentException("no column holds a " + type);
    }

    private static Kind named(Class<?> type) {
        var byName = byName(type);
        return new Kind(
                "text",
                constant -> ((Enum<?>) constant).name(),
                Binary.text(constant -> ((Enum<?>) constant).name()),
                (row, column) -> {
                    String name = row.getString(column);
                    return name == null ? null : byName.apply(name);
                },
                UnaryOperator.identity());
    }

    private static Function<Object, Object> byName(Class<?> type) {
        var constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        return name -> {
            var constant = constants.get((String) name);
            if (constant == null) {
                throw new IllegalStateException("no " + type.getSimpleName() + " is named so");
            }
            return constant;
        };
    }

    private static Kind list(Class<?> element) {
        return many(element, Stream::toList, UnaryOperator.identity());
    }

    /** A set is kept in the order of its elements' text: equal sets are equal columns. */
    private static Kind set(Class<?> element) {
        var order = Comparator.comparing(of(element).text());
        Function<Stream<Object>, Object> sorted =
                elements -> elements.sorted(order).collect(Collectors.toCollection(LinkedHashSet::new));
        return many(
                element,
                sorted,
                value -> sorted.apply(((Collection<?>) value).stream().map(e -> e)));
    }

    private static Kind many(Class<?> element, Function<Stream<Object>, Object> collect, UnaryOperator<Object> normal) {
        var kind = of(element);
        var read = element.isEnum() ? byName(element) : UnaryOperator.identity();
        if (!kind.sql().equals("uuid") && !kind.sql().equals("text")) {
            throw new IllegalArgumentException("no column holds many of " + element);
        }
        return new Kind(
                kind.sql() + "[]",
                value -> ((Collection<?>) value)
                        .stream().map(kind.text()).map(Kinds::quoted).collect(Collectors.joining(",", "{", "}")),
                Binary.many(kind),
                (row, column) -> {
                    Array array = row.getArray(column);
                    return array == null
                            ? null
                            : collect.apply(
                                    Arrays.stream((Object[]) array.getArray()).map(read));
                },
                normal);
    }

    private static String quoted(String element) {
        return '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
