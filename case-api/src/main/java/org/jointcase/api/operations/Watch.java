package org.jointcase.api.operations;

import java.time.Duration;
import org.jointcase.messaging.Reason;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Looks at a part again and again. Whoever asks how it is is answered at once with what was seen last: his asking costs no
 * server anything, and a server that hangs does not hang him.
 */
final class Watch implements HealthIndicator, AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration OLDEST = Duration.ofSeconds(15);

    private final Part part;
    private final Thread thread;
    private volatile Seen seen = new Seen(Health.outOfService().build(), System.nanoTime());

    private record Seen(Health health, long at) {
        boolean isTooOld() {
            return System.nanoTime() - at > OLDEST.toNanos();
        }
    }

    Watch(String name, Part part) {
        this.part = part;
        thread = Thread.ofPlatform().daemon().name("jointcase-watch-" + name).unstarted(this::watch);
    }

    void start() {
        thread.start();
    }

    @Override
    public Health health() {
        var latest = seen;
        return latest.isTooOld()
                ? Health.down()
                        .withDetail("reason", "it has not answered for a while")
                        .build()
                : latest.health();
    }

    private void watch() {
        try {
            while (true) {
                seen = new Seen(look(), System.nanoTime());
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Health look() {
        try {
            return part.look();
        } catch (Exception | Error failure) {
            return Health.down().withDetail("reason", Reason.of(failure)).build();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
