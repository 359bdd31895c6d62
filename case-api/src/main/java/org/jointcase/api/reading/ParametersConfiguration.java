package org.jointcase.api.reading;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a query parameter name a constant in either case: {@code log=access}, {@code status=open}. */
@Configuration(proxyBeanMethods = false)
class ParametersConfiguration {
    @Bean
    WebMvcConfigurer lenientParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                ApplicationConversionService.addApplicationConverters(registry);
            }
        };
    }
}
