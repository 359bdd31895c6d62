package org.jointcase.api.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** A component of a record that is not {@code @Nullable} has to be there: what the compiler proves inside begins here. */
final class NothingMissing extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        var type = componentType(member);
        return type == null ? null : !type.isAnnotationPresent(Nullable.class);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        var type = componentType(member);
        return type == null || type.isAnnotationPresent(Nullable.class)
                ? JsonSetter.Value.empty()
                : JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
    }

    private static @Nullable AnnotatedType componentType(Annotated member) {
        return member instanceof AnnotatedParameter parameter
                        && parameter.getOwner() instanceof AnnotatedConstructor constructor
                        && parameter.getDeclaringClass().isRecord()
                ? constructor.getAnnotated().getAnnotatedParameterTypes()[parameter.getIndex()]
                : null;
    }
}
