package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The program's own description of its routes, and whether it keeps to it. */
final class Documented {
    private static final Map<String, Documented> KNOWN = new ConcurrentHashMap<>();

    private final List<Operation> operations = new ArrayList<>();

    /**
     * A route of the document.
     *
     * @param path with its variables in braces
     */
    record Operation(String method, String path, JsonNode document) {
        boolean answers(String requestMethod, String requestPath) {
            return method.equals(requestMethod) && requestPath.matches(path.replaceAll("\\{[a-zA-Z]+}", "[^/]+"));
        }

        /** Whether it reads this header. */
        boolean reads(String header) {
            return document.path("parameters")
                    .valueStream()
                    .anyMatch(parameter -> parameter.required("name").asString().equals(header));
        }

        /** The parameters of its query. */
        Stream<String> parameters() {
            return document.path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.required("in").asString().equals("query"))
                    .map(parameter -> parameter.required("name").asString());
        }

        /** Routes with fewer variables are more exact. */
        int variables() {
            return (int) Pattern.compile("\\{").matcher(path).results().count();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** What the program at this address says. */
    static Documented at(String address) {
        return KNOWN.computeIfAbsent(address, Documented::read);
    }

    private static Documented read(String address) {
        try (var stream = URI.create(address + "/v3/api-docs").toURL().openStream()) {
            return new Documented(Someone.JSON.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Documented(JsonNode document) {
        document.required("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
    }

    List<Operation> operations() {
        return operations;
    }

    /** Fails where an answer has a status or a problem that the document does not list for its route. */
    void check(Answer answer) {
        var request = answer.response().request();
        operations.stream()
                .filter(operation ->
                        operation.answers(request.method(), request.uri().getPath()))
                .min((one, other) -> one.variables() - other.variables())
                .ifPresent(operation -> check(operation, answer));
    }

    private static void check(Operation operation, Answer answer) {
        var listed = operation.document().required("responses").path(String.valueOf(answer.status()));
        assertThat(listed.isMissingNode())
                .as(operation + " documents " + answer.status() + " " + answer.problem())
                .isFalse();
        if (!answer.problem().isEmpty()) {
            assertThat(listed.toString())
                    .as(operation + " documents " + answer.status())
                    .contains(answer.text("type"));
        }
    }
}
