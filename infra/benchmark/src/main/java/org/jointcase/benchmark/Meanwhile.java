package org.jointcase.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;

/** Somebody who asks for one page again and again while something else goes on. */
final class Meanwhile implements AutoCloseable {
    private final HttpPerson person;
    private final String route;
    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Latencies> asking;

    Meanwhile(HttpPerson person, String route) {
        this.person = person;
        this.route = route;
        asking = thread.submit(this::ask);
    }

    private Latencies ask() throws IOException {
        var took = LongStream.builder();
        long first = System.nanoTime();
        long now = first;
        while (!over.get()) {
            person.get(route);
            took.add(System.nanoTime() - now);
            now = System.nanoTime();
        }
        return Latencies.of(took.build(), Duration.ofNanos(now - first));
    }

    /** How long he waited each time. */
    Latencies ended() throws ExecutionException, InterruptedException {
        over.set(true);
        return asking.get();
    }

    @Override
    public void close() {
        over.set(true);
        thread.close();
    }
}
