package org.jointcase.projections.rows;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a table as their record lays them out. */
final class Shape<R extends Record> {
    private static final Map<Table<?>, Shape<?>> KNOWN = new ConcurrentHashMap<>();

    private final List<String> components;
    private final List<Kind> kinds;
    private final List<MethodHandle> accessors = new ArrayList<>();
    private final MethodHandle constructor;
    private final int[] key;
    private final int caseId;
    /** Components whose values may become others when they are kept: instants and collections, but no numbers in their own width. */
    private final int[] changing;

    private Shape(Table<R> table) {
        RecordComponent[] parts = table.type().getRecordComponents();
        components = Arrays.stream(parts).map(RecordComponent::getName).toList();
        kinds = Arrays.stream(parts)
                .map(part -> Kinds.of(part.getGenericType()))
                .toList();
        key = table.key().stream().mapToInt(name -> index(table, name)).toArray();
        caseId = index(table, "caseId");
        changing = IntStream.range(0, parts.length)
                .filter(i ->
                        parts[i].getType() == Instant.class || Collection.class.isAssignableFrom(parts[i].getType()))
                .toArray();
        if (!kinds.get(caseId).sql().equals("uuid")) {
            throw new IllegalArgumentException("caseId of " + table.name() + " is no UUID");
        }
        try {
            var lookup = MethodHandles.privateLookupIn(table.type(), MethodHandles.lookup());
            for (var part : parts) {
                accessors.add(
                        lookup.unreflect(part.getAccessor()).asType(MethodType.methodType(Object.class, Record.class)));
            }
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.findConstructor(table.type(), MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("the record of " + table.name() + " cannot be reached", e);
        }
    }

    @SuppressWarnings("unchecked") // a table's shape has its type
    static <R extends Record> Shape<R> of(Table<R> table) {
        var known = KNOWN.get(table);
        return (Shape<R>) (known == null ? KNOWN.computeIfAbsent(table, Shape::new) : known);
    }

    List<String> components() {
        return components;
    }

    List<Kind> kinds() {
        return kinds;
    }

    Kind kind(int component) {
        return kinds.get(component);
    }

    /** Which components the key has, in its order. */
    int[] key() {
        return key.clone();
    }

    int caseIdAt() {
        return caseId;
    }

    @Nullable Object value(R row, int component) {
        try {
            return (@Nullable Object) accessors.get(component).invokeExact((Record) row);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // its own constructor makes it
    R row(@Nullable Object[] values) {
        try {
            return (R) (Record) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    UUID caseId(R row) {
        return (UUID) requireNonNull(value(row, caseId), "caseId");
    }

    /** The row's key, each part as {@link #key(Object...)} has it. */
    List<Object> keyOf(R row) {
        var parts = new Object[key.length];
        for (int i = 0; i < key.length; i++) {
            parts[i] = requireNonNull(value(row, key[i]), () -> "key of " + row.getClass());
        }
        return List.of(parts);
    }

    /** A key as callers write it, whole numbers in whatever width. */
    List<Object> key(Object... parts) {
        if (parts.length != key.length) {
            throw new IllegalArgumentException("the key has " + key.length + " parts, not " + parts.length);
        }
        var normal = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            normal[i] = kinds.get(key[i]).normal().apply(parts[i]);
        }
        return List.of(normal);
    }

    /** The row as it is once it was kept. */
    R normal(R row) {
        for (int i : changing) {
            Object value = value(row, i);
            // Sets are equal in whatever order, and are kept in one.
            if (value != null
                    && (value instanceof Set
                            || !value.equals(kinds.get(i).normal().apply(value)))) {
                return row(normalValues(row));
            }
        }
        return row;
    }

    private @Nullable Object[] normalValues(R row) {
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = value(row, i);
            values[i] = value == null ? null : kinds.get(i).normal().apply(value);
        }
        return values;
    }

    private static int index(Table<?> table, String component) {
        RecordComponent[] parts = table.type().getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].getName().equals(component)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the rows of " + table.name() + " have no " + component);
    }
}
