package org.jointcase.api.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.jointcase.api.change.Change;
import org.jointcase.api.security.Caller;
import org.jointcase.mandate.Mandate;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String TOKEN = "token";

    static {
        // They are made of headers and token, which are documented as such.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Change.class, Caller.class, Mandate.class);
    }

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(new Info()
                        .title("Jointcase")
                        .version("v1")
                        .description("The case file that several organisations keep together")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components().addSchemas("Problem", problem()).addSecuritySchemes(TOKEN, token()))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    DocumentedAnswers documentedAnswers() {
        return new DocumentedAnswers();
    }

    @Bean
    DocumentedHeaders documentedHeaders() {
        return new DocumentedHeaders();
    }

    private static ObjectSchema problem() {
        var schema = new ObjectSchema();
        schema.description("RFC 9457")
                .addProperty("type", new StringSchema().format("uri").description("names the rule or the problem"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty(
                        "version",
                        new IntegerSchema().format("int64").description("of the object now, where it is stale"))
                .addProperty(
                        "position",
                        new IntegerSchema()
                                .format("int64")
                                .description("of the object's last entry, where it is stale"));
        return schema;
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("A token for the audience of this program, with roles and the code of an organisation")
                .flows(new OAuthFlows()
                        .clientCredentials(flow())
                        .authorizationCode(flow().authorizationUrl("/oauth2/authorize")));
    }

    private static OAuthFlow flow() {
        return new OAuthFlow().tokenUrl("/oauth2/token").scopes(new Scopes());
    }
}
