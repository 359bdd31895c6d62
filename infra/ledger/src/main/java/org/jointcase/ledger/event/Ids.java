package org.jointcase.ledger.event;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.UUID;
import org.jointcase.mandate.Id;
import org.jointcase.mandate.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;

/** Reads ids from plain UUIDs. */
final class Ids {
    private Ids() {}

    static final class Values extends SimpleDeserializers {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isId(type) ? new Value(constructor(type)) : super.findBeanDeserializer(type, config, description);
        }
    }

    static final class Keys extends SimpleKeyDeserializers {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isId(type) ? new Key(constructor(type)) : null;
        }
    }

    private static final class Value extends ValueDeserializer<Object> {
        private final MethodHandle constructor;

        Value(MethodHandle constructor) {
            this.constructor = constructor;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return make(constructor, parser.getString());
        }
    }

    private static final class Key extends KeyDeserializer {
        private final MethodHandle constructor;

        Key(MethodHandle constructor) {
            this.constructor = constructor;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return make(constructor, key);
        }
    }

    private static boolean isId(JavaType type) {
        return type.isTypeOrSubTypeOf(Id.class) || type.hasRawClass(PersonId.class);
    }

    private static MethodHandle constructor(JavaType type) {
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type.getRawClass(), MethodType.methodType(void.class, UUID.class))
                    .asType(MethodType.methodType(Object.class, UUID.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an id is a public record of one UUID: " + type, e);
        }
    }

    private static Object make(MethodHandle constructor, String id) {
        try {
            return constructor.invokeExact(UUID.fromString(id));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
