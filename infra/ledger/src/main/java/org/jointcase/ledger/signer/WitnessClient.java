package org.jointcase.ledger.signer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jointcase.transparency.witness.AddCheckpoint;

/** Asks one witness for its signature, within limits of time and length. */
record WitnessClient(WitnessAddress witness, HttpClient http) {
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST = 1 << 16;

    static HttpClient newHttp() {
        return HttpClient.newBuilder()
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @throws IOException if it cannot be reached, or answers what is no answer */
    WitnessAnswer ask(AddCheckpoint request) throws IOException, InterruptedException {
        var message = HttpRequest.newBuilder(witness.addCheckpoint())
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(request.encode()))
                .build();
        var answer = http.send(message, BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            // A witness that says its words one by one is not waited for either.
            CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .execute(() -> close(body));
            byte[] bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IOException("its answer is longer than " + LONGEST + " bytes");
            }
            var type = answer.headers().firstValue("Content-Type").orElse("");
            return WitnessAnswer.of(answer.statusCode(), type, new String(bytes, UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IOException("its answer cannot be read: " + e.getMessage(), e);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // Nobody reads it any more.
        }
    }
}
