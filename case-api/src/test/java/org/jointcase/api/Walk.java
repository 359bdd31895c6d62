package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jointcase.api.Documented.Operation;
import org.jointcase.api.Things.Thing;
import org.jointcase.ledger.access.AccessOpener;
import org.jointcase.ledger.access.AccessRecord.Outcome;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.key.CaseKeys;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Sends requests and looks into both logs after each. */
final class Walk {
    /** It came to the decision: done, refused by a rule, or too late. */
    static final String LET_THROUGH = "let through";

    private static final Set<Integer> DECIDED = Set.of(200, 201, 202, 409, 412);

    private final Program program;
    private final List<Thing> things;
    private final Bodies bodies;
    private final LedgerReader reader;
    private final AccessOpener opener;
    private final Map<String, String> persons = new ConcurrentHashMap<>();

    Walk(Program program, List<Thing> things) {
        this.program = program;
        this.things = things;
        this.bodies = new Bodies(program);
        this.reader = program.bean(LedgerReader.class);
        this.opener = new AccessOpener(program.bean(CaseKeys.class));
    }

    /** The routes that the program answers, described or not. */
    Set<String> mapped() {
        return program
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(mapped ->
                        mapped.getValue().getBeanType().getPackageName().startsWith("org.jointcase.")
                                && mapped.getKey().getPatternValues().stream()
                                        .allMatch(path -> path.startsWith("/api/")))
                .flatMap(mapped -> mapped.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                mapped.getKey().getPatternValues().stream().map(path -> method + " " + path)))
                .collect(Collectors.toSet());
    }

    /** What somebody met with; the logs must tell of it as they should. */
    String met(Operation route, Someone who, Thing thing) {
        var cases = reader.lastPosition(Log.CASE);
        var accesses = reader.lastPosition(Log.ACCESS);
        var answer = who.send(request(route, who, thing));
        if (answer.status() > 202) {
            assertThat(reader.lastPosition(Log.CASE)).as(answer::toString).isEqualTo(cases);
        }
        var written = opener.open(reader.after(Log.ACCESS, accesses, 10));
        switch (answer.problem()) {
            case "not-permitted", "not-found" ->
                assertThat(written).as(answer::toString).singleElement().satisfies(entry -> {
                    assertThat(entry.access().outcome()).isEqualTo(Outcome.REFUSED);
                    assertThat(entry.access().client()).isEqualTo(who.toString());
                    assertThat(String.valueOf(entry.access().object().id()))
                            .isEqualTo(thing.id().contains("-") ? thing.id() : "null");
                });
            case "unauthenticated", "unknown-organisation" ->
                assertThat(written).as(answer::toString).isEmpty();
            default -> {}
        }
        return DECIDED.contains(answer.status()) ? LET_THROUGH : answer.status() + " " + answer.problem();
    }

    private HttpRequest.Builder request(Operation route, Someone who, Thing thing) {
        var somebody = persons.computeIfAbsent("police.investigator", this::person);
        var request = who.request(route.path()
                .replaceAll("\\{(id|name)}", thing.id())
                .replace("{position}", thing.id().isEmpty() ? "1" : thing.id())
                .replace("{level}", "0")
                .replace("{tile}", "000.p/1")
                .replace("{personId}", somebody)
                .replace("{organisationId}", somebody));
        if (route.method().equals("GET")) {
            return request.GET();
        }
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        if (route.reads("If-Match")) {
            request.header("If-Match", "\"999999999\"");
        }
        var body = bodies.of(route.path(), persons.computeIfAbsent(who.toString(), this::person), exhibitOf(who));
        return route.path().endsWith("/exhibits")
                ? request.header("Content-Type", "multipart/form-data; boundary=" + JointCase.BOUNDARY)
                        .POST(BodyPublishers.ofByteArrays(JointCase.parts(body, "access.log", new byte[1])))
                : request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private String exhibitOf(Someone who) {
        return things.stream()
                .filter(thing ->
                        thing.kind().equals("exhibits") && thing.seenBy().contains(who.toString()))
                .findFirst()
                .map(Thing::id)
                .orElse(UUID.randomUUID().toString());
    }

    private String person(String who) {
        var known = things.stream().anyMatch(thing -> thing.seenBy().contains(who));
        return known && !who.equals("agency.administrator")
                ? program.as(who).me("personId")
                : UUID.randomUUID().toString();
    }
}
