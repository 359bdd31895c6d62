package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointcase.api.Documented.Operation;
import org.jointcase.api.Things.Thing;

/** Looks for words everywhere: through each route that reads, for each thing, with each word as whatever is searched for. */
record Canary(Program program, List<Thing> things, List<String> words) {
    /** What the program tells, beside its described routes, those who run it. */
    private static final List<String> BESIDE = List.of(
            "/v3/api-docs",
            "/actuator",
            "/actuator/health",
            "/actuator/health/liveness",
            "/actuator/health/readiness",
            "/actuator/metrics",
            "/actuator/prometheus",
            "/.well-known/openid-configuration",
            "/error");

    /** The words that somebody finds, each with the address where he finds it. */
    TreeSet<String> foundBy(Someone who) {
        return Stream.concat(
                        BESIDE.stream(),
                        program.documented().operations().stream()
                                .filter(route -> route.method().equals("GET"))
                                .flatMap(this::addresses))
                .flatMap(address -> found(who, address))
                .collect(toCollection(TreeSet::new));
    }

    private Stream<String> found(Someone who, String address) {
        var answer = who.send(who.request(address).GET());
        assertThat(answer.status()).as(answer::toString).isLessThan(500);
        var told = answer.text() + answer.response().headers().map();
        return words.stream()
                .filter(word -> tells(told, word) || hits(address, word, answer))
                .map(word -> word + " " + address);
    }

    /** To be given a case for a word tells that the word is in it, whatever of the case is shown. */
    private static boolean hits(String address, String word, Answer answer) {
        return address.endsWith("?q=" + word)
                && answer.status() == 200
                && !answer.json().required("items").isEmpty();
    }

    /** In clear or, as bytes are written in JSON, in Base64 whatever stands before it. */
    private static boolean tells(String told, String word) {
        return told.toLowerCase(Locale.ROOT).contains(word)
                || Stream.of("", "x", "xx")
                        .map(before -> Base64.getEncoder().encodeToString((before + word).getBytes(UTF_8)))
                        .anyMatch(encoded -> told.contains(encoded.substring(4, 12)));
    }

    /** As it is, and with each of its parameters. */
    private Stream<String> addresses(Operation route) {
        var paths = route.path().contains("{id}")
                ? things.stream()
                        .filter(thing -> route.path().startsWith("/api/v1/" + thing.kind() + "/"))
                        .map(thing -> route.path().replace("{id}", thing.id()))
                        .toList()
                : List.of(route.path()
                        .replace("{name}", "board")
                        .replace("{position}", "20")
                        .replace("{level}", "0")
                        .replace("{tile}", "000.p/1"));
        var queries = new ArrayList<>(List.of(""));
        route.parameters().forEach(name -> values(name).forEach(value -> queries.add("?" + name + "=" + value)));
        return paths.stream().flatMap(path -> queries.stream().map(path::concat));
    }

    private Stream<String> values(String parameter) {
        return switch (parameter) {
            case "q" -> words.stream().flatMap(word -> Stream.of(word, word.substring(0, 8)));
            case "sort" -> Stream.of("title", "-title", "number");
            case "at" -> Stream.of("999999999", "2999-01-01T00:00:00Z");
            case "log" -> Stream.of("access");
            case "yours" -> Stream.of("true");
            case "limit" -> Stream.of("200");
            case "cursor" -> Stream.of(words.getFirst());
            case "organisation" ->
                Stream.of("agency", "police")
                        .map(code -> program.as(code + ".supervisor").me("organisationId"));
            default -> Stream.empty();
        };
    }
}
