package org.jointcase.ledger.signer;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The witnesses of a log, each with a line of its own. */
final class Witnesses implements AutoCloseable {
    private final HttpClient http = WitnessClient.newHttp();
    private final List<WitnessLine> lines;

    Witnesses(SignerSettings settings) {
        lines = settings.witnesses().stream()
                .map(witness -> new WitnessLine(settings, new WitnessClient(witness, http)))
                .toList();
    }

    void start() {
        lines.forEach(WitnessLine::start);
    }

    void offer(Signed signed) {
        lines.forEach(line -> line.offer(signed));
    }

    /**
     * Asks each what it cosigned last. One that is away is not waited for.
     *
     * @throws SigningRefused if one remembers more than was signed, or two histories, or knows by another key a log of
     *     which nothing is remembered here
     */
    void mustNotBeAheadOf(Signed last) throws SigningRefused, InterruptedException {
        for (var heard : ask(last)) {
            mustNotBeAhead(heard, last);
        }
    }

    /**
     * Asks each about a log of which nobody here knows whether it was signed.
     *
     * @throws IOException if one does not answer
     * @throws SigningRefused if one knows it
     */
    void mustNotKnow(Signed nothing) throws IOException, SigningRefused, InterruptedException {
        for (var heard : ask(nothing)) {
            if (heard.answer() == null) {
                throw new IOException("the witness " + heard.name() + " does not say whether it knows the log");
            }
            mustNotBeAhead(heard, nothing);
            if (heard.answer() instanceof WitnessAnswer.Declined declined) {
                throw new SigningRefused("the witness " + heard.name() + " may know the log: " + declined.reason());
            }
        }
    }

    @Override
    public void close() {
        lines.forEach(WitnessLine::close);
        http.shutdownNow();
    }

    /** What one answered; null where it was not heard. */
    private record Heard(String name, @Nullable WitnessAnswer answer) {}

    private static void mustNotBeAhead(Heard heard, Signed last) throws SigningRefused {
        if (heard.answer() instanceof WitnessAnswer.Remembers remembers && remembers.size() > last.size()) {
            throw new SigningRefused("the witness " + heard.name() + " remembers size " + remembers.size()
                    + ", and what is remembered here ends at " + last.size() + ": an old backup");
        }
        if (heard.answer() instanceof WitnessAnswer.TwoHistories two) {
            throw new SigningRefused("the witness " + heard.name() + " says: " + two.reason());
        }
        if (heard.answer() instanceof WitnessAnswer.AnotherKey another && last.size() == 0) {
            throw new SigningRefused(
                    "the witness " + heard.name() + " knows the log by another key: " + another.reason());
        }
    }

    /** All at once: together they take no longer than the slowest one may. */
    private List<Heard> ask(Signed last) throws InterruptedException {
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            var heard = new ArrayList<Heard>();
            for (var answer : asking.invokeAll(
                    lines.stream().map(line -> asking(line, last)).toList())) {
                heard.add(answer.get());
            }
            return heard;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the witnesses cannot be asked", e.getCause());
        }
    }

    private static Callable<Heard> asking(WitnessLine line, Signed last) {
        return () -> {
            try {
                return new Heard(line.name(), line.asked(last));
            } catch (IOException away) {
                return new Heard(line.name(), null);
            }
        };
    }
}
