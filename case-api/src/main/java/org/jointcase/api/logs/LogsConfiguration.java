package org.jointcase.api.logs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LogsConfiguration {
    @Bean
    RequestLog requestLog() {
        return new RequestLog();
    }
}
