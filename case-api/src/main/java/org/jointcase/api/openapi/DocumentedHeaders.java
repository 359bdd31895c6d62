package org.jointcase.api.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jointcase.api.change.Change;
import org.jointcase.api.change.Decides;
import org.jointcase.api.security.PermittedTo;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Says of each route who may use it and which headers it reads. */
final class DocumentedHeaders implements GlobalOperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        describePermission(operation, method);
        if (isChange(method)) {
            operation.addParametersItem(header("Idempotency-Key", true)
                    .description("A UUID of the caller's: a retry with the same key is answered as before")
                    .schema(new StringSchema().format("uuid")));
            if (method.getMethod().getAnnotation(Decides.class) != null) {
                operation.addParametersItem(version(true));
            } else if (namesAnObject(method)) {
                operation.addParametersItem(version(false));
            }
        }
        return operation;
    }

    static boolean isChange(HandlerMethod method) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(Change.class);
    }

    static boolean namesAnObject(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .anyMatch(parameter -> parameter.getName().equals("id"));
    }

    private static void describePermission(Operation operation, HandlerMethod method) {
        var permitted = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), PermittedTo.class);
        if (permitted != null) {
            var roles = Arrays.stream(permitted.value()).map(Enum::name).collect(Collectors.joining(", "));
            operation.setDescription("Permitted to " + roles + (permitted.ofCentre() ? " of the centre" : "") + ".");
        }
    }

    private static Parameter version(boolean required) {
        return header("If-Match", required)
                .description("The version, in quotes, at which the caller saw the object that the route names")
                .schema(new StringSchema().pattern("^\"[1-9][0-9]*\"$"));
    }

    private static Parameter header(String name, boolean required) {
        return new Parameter().in("header").name(name).required(required);
    }
}
