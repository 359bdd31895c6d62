package org.jointcase.api.openapi;

import static java.util.stream.Collectors.toCollection;
import static org.jointcase.api.openapi.DocumentedHeaders.isChange;
import static org.jointcase.api.openapi.DocumentedHeaders.namesAnObject;
import static org.jointcase.api.problem.ProblemKind.BEHIND;
import static org.jointcase.api.problem.ProblemKind.DIGEST_DIFFERS;
import static org.jointcase.api.problem.ProblemKind.INTERNAL;
import static org.jointcase.api.problem.ProblemKind.KEY_MISSING;
import static org.jointcase.api.problem.ProblemKind.KEY_USED_OTHERWISE;
import static org.jointcase.api.problem.ProblemKind.MALFORMED;
import static org.jointcase.api.problem.ProblemKind.NOT_ACCEPTABLE;
import static org.jointcase.api.problem.ProblemKind.NOT_FOUND;
import static org.jointcase.api.problem.ProblemKind.NOT_PERMITTED;
import static org.jointcase.api.problem.ProblemKind.ORGANISATION_NOT_ACTIVE;
import static org.jointcase.api.problem.ProblemKind.OUTCOME_UNKNOWN;
import static org.jointcase.api.problem.ProblemKind.STALE;
import static org.jointcase.api.problem.ProblemKind.STORAGE_FULL;
import static org.jointcase.api.problem.ProblemKind.TOO_LARGE;
import static org.jointcase.api.problem.ProblemKind.UNAUTHENTICATED;
import static org.jointcase.api.problem.ProblemKind.UNAVAILABLE;
import static org.jointcase.api.problem.ProblemKind.UNKNOWN_ORGANISATION;
import static org.jointcase.api.problem.ProblemKind.UNSUPPORTED_MEDIA_TYPE;
import static org.jointcase.api.problem.ProblemKind.VERSION_MISSING;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jointcase.api.change.Creates;
import org.jointcase.api.change.Decides;
import org.jointcase.api.change.Obeys;
import org.jointcase.api.problem.MayAnswer;
import org.jointcase.api.problem.ProblemKind;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.organisation.OrganisationRule;
import org.jointcase.rule.Rule;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Lists every status that a route may answer and, for each, the types of its problems. */
final class DocumentedAnswers implements GlobalOperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var problems = new TreeMap<Integer, List<URI>>();
        add(
                problems,
                UNAUTHENTICATED,
                NOT_PERMITTED,
                UNKNOWN_ORGANISATION,
                NOT_ACCEPTABLE,
                INTERNAL,
                UNAVAILABLE,
                BEHIND);
        if (isChange(method) || takes(PathVariable.class, method) || takes(RequestParam.class, method)) {
            add(problems, MALFORMED);
        }
        if (showsCases(method)) {
            add(problems, ORGANISATION_NOT_ACTIVE);
        }
        if (isChange(method) || takes(PathVariable.class, method)) {
            add(problems, NOT_FOUND);
        }
        if (isChange(method)) {
            addOfChange(problems, method);
        }
        var others = method.getMethod().getAnnotation(MayAnswer.class);
        if (others != null) {
            add(problems, others.value());
        }
        answers(operation.getResponses(), method).putAll(documented(problems));
        return operation;
    }

    private static void addOfChange(Map<Integer, List<URI>> problems, HandlerMethod method) {
        add(problems, KEY_MISSING, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, KEY_USED_OTHERWISE, OUTCOME_UNKNOWN);
        if (namesAnObject(method)) {
            add(problems, STALE);
        }
        if (method.getMethod().getAnnotation(Decides.class) != null) {
            add(problems, VERSION_MISSING);
        }
        if (takesAFile(method)) {
            add(problems, DIGEST_DIFFERS, STORAGE_FULL);
        }
        var obeys = method.getMethod().getAnnotation(Obeys.class);
        if (obeys != null) {
            problems.put(409, rules(obeys));
            add(problems, obeys.or());
        }
    }

    private static boolean takes(Class<? extends Annotation> parameters, HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(parameters));
    }

    private static boolean showsCases(HandlerMethod method) {
        var permitted = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), PermittedTo.class);
        return permitted != null && permitted.ofCases();
    }

    private static boolean takesAFile(HandlerMethod method) {
        var mapping = method.getMethod().getAnnotation(PostMapping.class);
        return mapping != null && mapping.consumes().length > 0;
    }

    /** Whatever somebody asks for, his organisation must be active. */
    private static List<URI> rules(Obeys obeys) {
        return Stream.concat(
                        Arrays.stream(obeys.value())
                                .flatMap(rules -> Arrays.stream(rules.getEnumConstants()))
                                .map(Rule.class::cast),
                        Stream.of(OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS))
                .distinct()
                .map(ProblemKind::typeOf)
                .collect(toCollection(ArrayList::new));
    }

    private static void add(Map<Integer, List<URI>> problems, ProblemKind... kinds) {
        for (var kind : kinds) {
            problems.computeIfAbsent(kind.status().value(), status -> new ArrayList<>())
                    .add(kind.type());
        }
    }

    /** A change that makes an object answers 201 with its address. */
    private static ApiResponses answers(ApiResponses answers, HandlerMethod method) {
        var ok = answers.get("200");
        if (isChange(method) && ok != null) {
            ok.addHeaderObject(
                    "ETag", new Header().description("The object's version").schema(new StringSchema()));
            if (makesAnObject(method)) {
                answers.remove("200");
                answers.addApiResponse("201", ok.description("Created"));
                ok.addHeaderObject("Location", new Header().schema(new StringSchema().format("uri-reference")));
            }
        }
        return answers;
    }

    private static boolean makesAnObject(HandlerMethod method) {
        return method.getMethod().getAnnotation(Creates.class) != null;
    }

    private static Map<String, ApiResponse> documented(Map<Integer, List<URI>> problems) {
        var documented = new TreeMap<String, ApiResponse>();
        problems.forEach((status, types) -> documented.put(String.valueOf(status), documented(status, types)));
        return documented;
    }

    private static ApiResponse documented(int status, List<URI> types) {
        var type = new StringSchema();
        types.forEach(uri -> type.addEnumItem(uri.toString()));
        var schema = new Schema<>()
                .addAllOfItem(new Schema<>().$ref("#/components/schemas/Problem"))
                .addProperty("type", type)
                .addProperty("status", new IntegerSchema()._const(status));
        return new ApiResponse()
                .description(String.join(", ", types.stream().map(URI::toString).toList()))
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
