package org.jointcase.api.start;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jointcase.embedded.CannotStart;
import org.jointcase.embedded.EmbeddedKafka;
import org.jointcase.embedded.Home;

/** The embedded Kafka, begun early and waited for where it is needed: it takes as long as PostgreSQL and its schemas. */
final class StartingKafka implements AutoCloseable {
    private final CompletableFuture<EmbeddedKafka> kafka = new CompletableFuture<>();

    private StartingKafka() {}

    static StartingKafka begin(Home home, int port) {
        var starting = new StartingKafka();
        Thread.ofPlatform().name("kafka-start").start(() -> {
            try {
                starting.kafka.complete(EmbeddedKafka.start(home, port));
            } catch (RuntimeException | Error failure) {
                starting.kafka.completeExceptionally(failure);
            }
        });
        return starting;
    }

    /** @throws CannotStart if it could not start */
    EmbeddedKafka started() {
        try {
            return kafka.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof CannotStart told) {
                throw told;
            }
            throw failure;
        }
    }

    @Override
    public void close() {
        // Whoever needed it was told why it did not start.
        kafka.exceptionally(failure -> null)
                .thenAccept(started -> {
                    if (started != null) {
                        started.close();
                    }
                })
                .join();
    }
}
