package org.jointcase.api.change;

import java.util.List;
import org.jointcase.api.start.CentreSettings;
import org.jointcase.ledger.command.CommandSender;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {
    @Bean
    Changes changes(CommandSender sender, CentreSettings centre) {
        return new Changes(sender, centre.clock());
    }

    @Bean
    BodyReader bodyReader(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return new BodyReader(problems);
    }

    @Bean
    WebMvcConfigurer changeArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ChangeArgument());
            }
        };
    }
}
