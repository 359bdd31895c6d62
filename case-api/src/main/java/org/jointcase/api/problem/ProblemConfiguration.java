package org.jointcase.api.problem;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {
    @Bean
    Refusals refusals(MeterRegistry meters) {
        return new Refusals(meters);
    }

    @Bean
    ProblemAnswers problemAnswers(JsonMapper json) {
        return new ProblemAnswers(json);
    }

    @Bean
    BrokenOff brokenOff() {
        return new BrokenOff();
    }

    @Bean
    TurnedAway turnedAway(JsonMapper json) {
        return new TurnedAway(json);
    }

    @Bean
    Unauthenticated unauthenticated(JsonMapper json, Refusals refusals) {
        return new Unauthenticated(json, refusals);
    }
}
