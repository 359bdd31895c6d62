package org.jointcase.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** 64 callers who submit one case after the other, each with a key of its own, and note what they were answered. */
final class Callers {
    private static final int CALLERS = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<UUID, Answer> acknowledged = new ConcurrentHashMap<>();
    private final Map<UUID, Answer> refused = new ConcurrentHashMap<>();
    private final Set<UUID> unanswered = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    private final String address;
    private final String token;
    private volatile boolean stopping;

    private Callers(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** They begin at once. */
    static Callers of(String address, String token) {
        var callers = new Callers(address, token);
        for (int i = 0; i < CALLERS; i++) {
            callers.threads.execute(callers::call);
        }
        return callers;
    }

    /** Lets everybody hear what becomes of what he has sent, and send nothing more. */
    void finish() {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("somebody was never answered");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** By key, with its answer. */
    Map<UUID, Answer> acknowledged() {
        return acknowledged;
    }

    /** Those that were answered and not carried out. */
    Map<UUID, Answer> refused() {
        return refused;
    }

    /** Those whose connection ended without an answer. */
    Set<UUID> unanswered() {
        return unanswered;
    }

    /** Those of which nobody knows yet whether they were recorded, or that were not. */
    Set<UUID> notAcknowledged() {
        var keys = new HashSet<>(unanswered);
        keys.addAll(refused.keySet());
        return keys;
    }

    private void call() {
        while (!stopping) {
            var key = UUID.randomUUID();
            try {
                var answer = submit(address, key);
                (answer.status() == 201 ? acknowledged : refused).put(key, answer);
            } catch (IOException gone) {
                unanswered.add(key);
            }
        }
    }

    /** The one submission that this key stands for, also to a program that has moved. */
    Answer submit(String where, UUID key) throws IOException {
        try {
            return new Answer(client.send(
                    HttpRequest.newBuilder(URI.create(where + "/api/v1/investigations"))
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + token)
                            .header("Idempotency-Key", key.toString())
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(JointCase.SUBMISSION))
                            .build(),
                    BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
