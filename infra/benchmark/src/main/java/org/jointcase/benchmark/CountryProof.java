package org.jointcase.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jointcase.projections.EveryProjection;
import org.jointcase.projections.rows.AccessProjection;
import org.jointcase.projections.rows.Projection;

/**
 * Whether everything still holds after all that was done to a country: its log is whole, as an auditor verifies it, and every
 * read model is what its log says. Of the files of evidence only those of the case that has most are verified to be the
 * recorded ones: all of them would be the vault written and read once more.
 */
final class CountryProof {
    private static final Duration LOOK = Duration.ofMillis(200);

    private CountryProof() {}

    /**
     * @param mostFiles what the case that has most files takes
     * @throws DoesNotHold if anything is not as it has to be
     */
    static void measure(RunningProgram program, Sheet sheet, Sheet mostFiles) throws Exception {
        proved("the whole log", "", program, sheet);
        var files = "from casefile.exhibit where sha256 is not null group by case_id order by count(*) desc limit 1";
        mostFiles.add(
                "files of the case that has most",
                Double.parseDouble(program.ask("select count(*) " + files)),
                "files");
        proved(
                "that case with its files",
                "?contents=evidence&investigation=" + program.ask("select case_id " + files),
                program,
                mostFiles);
        var models = Stream.concat(
                        EveryProjection.OF_CASES.stream().map(Projection::name),
                        EveryProjection.OF_ACCESSES.stream().map(AccessProjection::name))
                .toList();
        var watch = Stopwatch.started();
        try (var administrator = HttpPerson.named("ncic.administrator", program)) {
            for (var model : models) {
                compare(administrator, model);
            }
        }
        sheet.add("every read model compared with its log", watch.seconds(), "s");
    }

    private static void proved(String what, String parameters, RunningProgram program, Sheet sheet) throws Exception {
        var bundle = program.home().resolveSibling("bundle.zip");
        var watch = Stopwatch.started();
        exported(program, parameters, bundle);
        sheet.add("export of " + what, watch.seconds(), "s");
        var key = Files.readAllLines(program.home().resolve("signer/case.key"), UTF_8)
                .getFirst();
        sheet.add(what + " verified offline", OfflineVerifier.of(bundle, key).seconds(), "s");
        Files.delete(bundle);
    }

    private static void exported(RunningProgram program, String parameters, Path bundle)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (var auditor = HttpPerson.named("ncic.auditor", program);
                var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(
                            "http://localhost:" + program.port() + HttpPerson.API + "/audit/bundle" + parameters))
                    .header("Authorization", "Bearer " + auditor.token())
                    .build();
            var answer = client.sendAsync(request, BodyHandlers.ofFile(bundle));
            try {
                int status =
                        answer.get(Until.LIMIT.toSeconds(), TimeUnit.SECONDS).statusCode();
                if (status != 200) {
                    throw new IOException("what was asked for was not exported: " + parameters + ": " + status);
                }
            } finally {
                // Else it would wait for what has not been answered.
                client.shutdownNow();
            }
        }
    }

    private static void compare(HttpPerson administrator, String model) throws Exception {
        var route = "/read-models/" + model;
        var comparison = new AskedComparison(administrator.get(route).json());
        Until.it(() -> administrator.postUnless(409, route + "/comparison", "{}"));
        Until.it(() -> {
            Thread.sleep(LOOK);
            return comparison.hasEnded(administrator.get(route).json());
        });
        var differences = administrator.get(route).json().path("comparison").required("differences");
        if (!differences.isEmpty()) {
            throw new DoesNotHold(model + " is not what its log says: " + differences);
        }
    }
}
