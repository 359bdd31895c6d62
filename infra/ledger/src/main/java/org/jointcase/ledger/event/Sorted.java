package org.jointcase.ledger.event;

import static java.util.Comparator.comparing;

import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;

/** Writes what has no order in one: equal sets and maps become equal bytes. */
final class Sorted {
    private Sorted() {}

    static void elements(JsonGenerator generator, Set<?> set, SerializationContext context) {
        generator.writeStartArray();
        set.stream().sorted(comparing(Object::toString)).forEach(element -> context.writeValue(generator, element));
        generator.writeEndArray();
    }

    static void entries(JsonGenerator generator, Map<?, ?> map, SerializationContext context) {
        generator.writeStartObject();
        map.entrySet().stream()
                .sorted(comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> {
                    generator.writeName(entry.getKey().toString());
                    context.writeValue(generator, entry.getValue());
                });
        generator.writeEndObject();
    }
}
