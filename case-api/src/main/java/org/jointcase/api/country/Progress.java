package org.jointcase.api.country;

import static org.jointcase.api.start.Announcement.say;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jointcase.api.country.material.Sizes;
import org.jointcase.api.country.story.Step;
import org.jointcase.api.start.Announcement;

/** How far the country has come: one line that changes on a terminal, a new one now and then elsewhere. */
final class Progress {
    private static final int BAR = 24;

    private final CountrySettings settings;
    private final long exhibitsInAll;
    private final boolean terminal = Announcement.isOnTerminal();
    private final long began = System.nanoTime();
    private final LongAdder cases = new LongAdder();
    private final LongAdder exhibits = new LongAdder();
    private final LongAdder steps = new LongAdder();
    /** What an earlier run had done, in cases and exhibits. */
    private final LongAdder earlier = new LongAdder();

    private final CountDownLatch ended = new CountDownLatch(1);

    Progress(CountrySettings settings) {
        this.settings = settings;
        exhibitsInAll =
                IntStream.range(0, settings.cases()).mapToLong(this::size).sum();
    }

    /** Shows it until it ends. */
    void start() {
        Thread.ofPlatform().daemon().name("jointcase-progress").start(() -> {
            try {
                while (!ended.await(terminal ? 250 : 5_000, TimeUnit.MILLISECONDS)) {
                    show();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    void done(Step step) {
        steps.increment();
        exhibits.add(exhibits(step));
    }

    /** One that an earlier run has taken. */
    void wasThere(Step step) {
        exhibits.add(exhibits(step));
        earlier.add(exhibits(step));
    }

    private static int exhibits(Step step) {
        return step instanceof Step.Deed ? 0 : 1;
    }

    void caseDone() {
        cases.increment();
    }

    /** A whole case that an earlier run has generated. */
    void wasThere(int number) {
        cases.increment();
        exhibits.add(size(number));
        earlier.add(1 + size(number));
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "The country is there: %,d cases, %,d exhibits; %,d commands in %s, %,d a second",
                cases.sum(),
                exhibitsInAll,
                steps.sum(),
                clock(elapsed()),
                rate());
    }

    private int size(int number) {
        return Sizes.exhibits(settings.seed(), number);
    }

    private void show() {
        if (terminal) {
            Announcement.overwrite(line());
        } else {
            say(line());
        }
    }

    private String line() {
        // Asked first: what an earlier run did is added to it last.
        double before = earlier.sum();
        double done = cases.sum() + exhibits.sum();
        double all = settings.cases() + exhibitsInAll;
        int filled = (int) (BAR * done / all);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f%%  %,d of %,d cases  %,d of %,d exhibits  %,d commands, %,d a second  %s left",
                "#".repeat(filled),
                ".".repeat(BAR - filled),
                Math.floor(100 * done / all),
                cases.sum(),
                settings.cases(),
                exhibits.sum(),
                exhibitsInAll,
                steps.sum(),
                rate(),
                left(all - done, done - before));
    }

    /** @param now done by this run */
    private String left(double open, double now) {
        return open > 0 && now == 0
                ? "?"
                : clock(Duration.ofMillis((long) (elapsed().toMillis() * open / Math.max(1, now))));
    }

    private long rate() {
        return steps.sum() * 1_000 / Math.max(1, elapsed().toMillis());
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /** Shows how far it came, and no more. */
    void end() {
        ended.countDown();
        show();
        if (terminal) {
            Announcement.whisper("");
        }
    }
}
