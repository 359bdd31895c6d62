package org.jointcase.ledger.event;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Values written by a method. */
final class Written<T> extends ValueSerializer<T> {
    private final Way<T> way;

    private Written(Way<T> way) {
        this.way = way;
    }

    interface Way<T> {
        void write(JsonGenerator generator, T value, SerializationContext context);
    }

    static <T> Written<T> as(Way<T> way) {
        return new Written<>(way);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        way.write(generator, value, context);
    }
}
