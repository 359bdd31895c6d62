package org.jointcase.ledger.event;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/** Makes records by a handle of their constructor: to look for the way anew each time took as long as the reading. */
final class Records extends ValueInstantiators.Base {
    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier description, ValueInstantiator otherwise) {
        return description.getBeanClass().isRecord()
                        && otherwise instanceof StdValueInstantiator standard
                        && standard.canCreateFromObjectWith()
                ? constructor(description.getBeanClass())
                        .<ValueInstantiator>map(constructor -> new Canonical(standard, constructor))
                        .orElse(otherwise)
                : otherwise;
    }

    /** Empty where it is not public. */
    private static Optional<MethodHandle> constructor(Class<?> type) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Optional.of(MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class)));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has it", e);
        } catch (IllegalAccessException e) {
            return Optional.empty();
        }
    }

    private static final class Canonical extends StdValueInstantiator {
        private final MethodHandle constructor;

        Canonical(StdValueInstantiator standard, MethodHandle constructor) {
            super(standard);
            this.constructor = constructor;
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] components) {
            try {
                return constructor.invokeExact(components);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                return context.handleInstantiationProblem(_valueClass, components, rewrapCtorProblem(context, e));
            }
        }
    }
}
