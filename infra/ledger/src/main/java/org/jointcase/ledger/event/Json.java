package org.jointcase.ledger.event;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as the ledger keeps it: components in their order, ids as plain UUIDs, instants with six decimals, sets and maps
 * in a stable order, nothing where there is nothing. No type is ever named in it, so that none can be asked for.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new LedgerModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            // What an old event had and its class has no more does not keep it from loading.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
            .build();

    /** A mapper looks for the way to read a type at each value. */
    private static final ClassValue<ObjectReader> READERS = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return MAPPER.readerFor(type);
        }
    };

    private static final String LATE_REASON = "lateReason";

    private Json() {}

    /** @throws IllegalArgumentException if an instant is not in whole microseconds */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (DatabindException e) {
            if (e.getCause() instanceof IllegalArgumentException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** An event as {@link #write(Object)} writes it, with why it is recorded only now, where that is said. */
    static byte[] write(Object event, @Nullable String lateReason) {
        if (lateReason == null) {
            return write(event);
        }
        ObjectNode node = MAPPER.readValue(write(event), ObjectNode.class);
        return MAPPER.writeValueAsBytes(node.put(LATE_REASON, lateReason));
    }

    /** Why an event was recorded only later, where that was said. */
    static @Nullable String lateReason(byte[] json) {
        // Few say it; the others are not read twice.
        return new String(json, ISO_8859_1).contains(LATE_REASON)
                ? MAPPER.readValue(json, ObjectNode.class).path(LATE_REASON).stringValue(null)
                : null;
    }

    public static <T> T read(byte[] json, Class<T> type) {
        return type.cast(READERS.get(type).readValue(json));
    }

    static <T> T read(JsonNode json, Class<T> type) {
        return MAPPER.treeToValue(json, type);
    }
}
