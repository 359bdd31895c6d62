package org.jointcase.api.json;

import static tools.jackson.databind.cfg.CoercionInputShape.Boolean;
import static tools.jackson.databind.cfg.CoercionInputShape.Float;
import static tools.jackson.databind.cfg.CoercionInputShape.Integer;

import java.util.Set;
import org.jointcase.mandate.Id;
import org.jointcase.mandate.PersonId;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

@Configuration(proxyBeanMethods = false)
class JsonConfiguration {
    @Bean
    JsonMapperBuilderCustomizer strictBodies() {
        return mapper -> mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(
                        LogicalType.Textual,
                        coercion -> Set.of(Integer, Float, Boolean)
                                .forEach(shape -> coercion.setCoercion(shape, CoercionAction.Fail)))
                .addModule(new SimpleModule("text").addDeserializer(String.class, new WholeText()))
                .annotationIntrospector(
                        AnnotationIntrospectorPair.create(mapper.annotationIntrospector(), new NothingMissing()));
    }

    @Bean
    JsonMapperBuilderCustomizer shapes() {
        return mapper -> mapper.addMixIns(Shapes.ALL)
                .addModule(new SimpleModule("ids")
                        .addSerializer(Id.class, ToStringSerializer.instance)
                        .addSerializer(PersonId.class, ToStringSerializer.instance));
    }
}
