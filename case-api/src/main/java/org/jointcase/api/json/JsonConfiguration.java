package org.jointcase.api.json;

import org.jointcase.mandate.Id;
import org.jointcase.mandate.PersonId;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

@Configuration(proxyBeanMethods = false)
class JsonConfiguration {
    @Bean
    JsonMapperBuilderCustomizer strictBodies() {
        return mapper -> mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
