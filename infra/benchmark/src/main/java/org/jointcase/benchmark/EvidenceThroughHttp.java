package org.jointcase.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** A file filed through the program's API and fetched again, against {@code sha256sum} of it. */
final class EvidenceThroughHttp {
    private static final int ROUNDS = 2;
    private static final String BOUNDARY = "----evidence";
    private static final String TAIL = "\r\n--" + BOUNDARY + "--\r\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningProgram program;
    private final String token;
    private final String investigation;

    EvidenceThroughHttp(RunningProgram program, HttpPerson member, String investigation) {
        this.program = program;
        this.token = member.token();
        this.investigation = investigation;
    }

    void measure(Path directory, Report report) throws Exception {
        var file = directory.resolve("disk.img");
        EvidenceFigures.write(file);
        double summed = 0;
        double filed = 0;
        double fetched = 0;
        for (int round = 0; round < ROUNDS; round++) {
            summed += EvidenceFigures.seconds(() -> EvidenceFigures.sha256sum(file));
            var watch = Stopwatch.started();
            var exhibit = file(file);
            filed += watch.seconds();
            fetched += EvidenceFigures.seconds(() -> fetch(exhibit));
        }
        double all = ROUNDS * EvidenceFigures.MEBIBYTES;
        report.add("HTTP, evidence intake of 256 MiB", all / filed, "MiB/s");
        report.add("HTTP, evidence intake against sha256sum", summed / filed, "times");
        report.add("HTTP, evidence download", all / fetched, "MiB/s");
        report.add("HTTP, evidence download against sha256sum", summed / fetched, "times");
    }

    private String file(Path file) throws IOException, InterruptedException {
        var request = request("/investigations/" + investigation + "/exhibits")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head()), BodyPublishers.ofFile(file), BodyPublishers.ofString(TAIL)))
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        return new HttpAnswer(answer.statusCode(), answer.body()).granted().text("id");
    }

    private void fetch(String exhibit) throws IOException, InterruptedException {
        var request = request("/exhibits/" + exhibit + "/content").GET().build();
        var answer = client.send(request, BodyHandlers.discarding());
        new HttpAnswer(answer.statusCode(), new byte[0]).granted();
    }

    private HttpRequest.Builder request(String route) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + program.port() + HttpPerson.API + route))
                .header("Authorization", "Bearer " + token);
    }

    private static String head() {
        return """
            --%1$s\r
            Content-Disposition: form-data; name="exhibit"\r
            Content-Type: application/json\r
            \r
            {"kind": "DISK_IMAGE", "description": "A disk", "dataCategory": "TECHNICAL", "tlp": "AMBER", "persons": [],
             "source": "The laboratory", "acquiredAt": "%2$s", "acquiredBy": "R. Santos", "method": "Imaging"}\r
            --%1$s\r
            Content-Disposition: form-data; name="file"; filename="disk.img"\r
            Content-Type: application/octet-stream\r
            \r
            """.formatted(BOUNDARY, Instant.now());
    }
}
