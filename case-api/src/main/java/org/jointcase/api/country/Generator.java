package org.jointcase.api.country;

import static org.jointcase.api.start.Announcement.say;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointcase.api.country.material.Sizes;
import org.jspecify.annotations.Nullable;

/** All cases of a country, so many at the same time. It leaves off between two steps, and goes on there at the next start. */
final class Generator {
    private static final int CALLERS = 64;

    /** Cases of more exhibits are begun before all others, so that nobody waits for the last of them alone. */
    private static final int LARGE = 300;

    private static final Duration LONGEST_STEP = Duration.ofMinutes(2);

    private final CountrySettings settings;
    private final Function<Progress, Player> players;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile CountDownLatch running = new CountDownLatch(0);
    private volatile boolean stopping;

    /** @param players gives somebody who plays, when everybody who is needed has joined */
    Generator(CountrySettings settings, Function<Progress, Player> players) {
        this.settings = settings;
        this.players = players;
    }

    /** @throws IllegalStateException if it stopped before its end; why has been said */
    void run() {
        running = new CountDownLatch(1);
        say("Generating a country of " + settings.cases() + " cases; Ctrl-C leaves off, the same command goes on");
        var progress = new Progress(settings);
        progress.start();
        try {
            play(players.apply(progress));
        } catch (RuntimeException e) {
            stopFor(e);
        } finally {
            progress.end();
            running.countDown();
        }
        conclude(progress);
    }

    private void play(Player player) {
        var order = order();
        var next = new AtomicInteger();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int i = 0; i < CALLERS; i++) {
                callers.execute(() -> {
                    for (int at = next.getAndIncrement(); at < order.size() && !stopping; at = next.getAndIncrement()) {
                        play(player, order.get(at));
                    }
                });
            }
        }
    }

    private void play(Player player, int number) {
        try {
            player.play(number, () -> stopping);
        } catch (RuntimeException | Error e) {
            stopFor(e);
        }
    }

    private void stopFor(Throwable cause) {
        failure.compareAndSet(null, cause);
        stopping = true;
    }

    private void conclude(Progress progress) {
        var cause = failure.get();
        if (cause != null) {
            throw new IllegalStateException(WhyItStopped.say(cause), cause);
        }
        say(stopping ? "Left off; the same command goes on from here" : progress.summary());
    }

    private List<Integer> order() {
        var large = numbers(true);
        return Stream.concat(large, numbers(false)).toList();
    }

    private Stream<Integer> numbers(boolean large) {
        return IntStream.range(0, settings.cases())
                .filter(number -> Sizes.exhibits(settings.seed(), number) > LARGE == large)
                .boxed();
    }

    /** Leaves off, and waits until nobody is in the middle of a step. */
    void leaveOff() throws InterruptedException {
        stopping = true;
        if (!running.await(LONGEST_STEP.toSeconds(), TimeUnit.SECONDS)) {
            say("A step does not end; the same command finds out whether it was recorded");
        }
    }
}
