package org.jointcase.ledger.signer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jointcase.ledger.checkpoint.LogTiles;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.note.NotVerified;
import org.jointcase.transparency.note.NoteSignature;
import org.jointcase.transparency.witness.AddCheckpoint;
import org.jspecify.annotations.Nullable;

/**
 * One witness's line: brings it the newest checkpoint and keeps its signature. What came while it was busy is passed over;
 * one that is slow, away or wrong holds up nobody else.
 */
final class WitnessLine implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONG_SILENT = Duration.ofMinutes(10);

    private final SignerSettings settings;
    private final WitnessClient client;
    private final LogTiles tiles;
    private final LinkedBlockingDeque<Signed> newest = new LinkedBlockingDeque<>();
    private final Thread thread;
    private long remembered;
    private long heardAt = System.nanoTime();
    private Duration pause = PAUSE;
    private boolean alarmed;

    WitnessLine(SignerSettings settings, WitnessClient client) {
        this.settings = settings;
        this.client = client;
        tiles = new LogTiles(settings.pooled(), settings.log());
        thread = Thread.ofVirtual()
                .name("jointcase-witness-" + settings.log() + "-" + name())
                .unstarted(this::run);
    }

    String name() {
        return client.witness().name();
    }

    void start() {
        thread.start();
    }

    /** Returns at once. Where nothing was signed yet, there is nothing to bring. */
    void offer(Signed signed) {
        if (signed.size() > 0) {
            newest.clear();
            newest.add(signed);
        }
    }

    /** What it answers to a checkpoint that it is expected to have cosigned last. */
    WitnessAnswer asked(Signed last) throws IOException, InterruptedException {
        return client.ask(new AddCheckpoint(last.size(), List.of(), last.note()));
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                bring(newest.take());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void bring(Signed signed) throws InterruptedException {
        try {
            var problem = submit(signed, true);
            heardAt = System.nanoTime();
            if (problem == null) {
                over();
                return;
            }
            alarm(problem);
        } catch (IOException | RuntimeException e) {
            if (System.nanoTime() - heardAt > LONG_SILENT.toNanos()) {
                alarm("nothing is heard of it: " + e.getMessage());
            }
        }
        var newer = newest.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        newest.offerFirst(newer == null ? signed : newer);
    }

    /** @return what a person has to look at; null if it cosigned */
    private @Nullable String submit(Signed signed, boolean again) throws IOException, InterruptedException {
        return switch (client.ask(new AddCheckpoint(remembered, path(signed), signed.note()))) {
            case WitnessAnswer.Cosigned cosigned -> keep(signed, cosigned.lines());
            case WitnessAnswer.Remembers remembers
            when remembers.size() > signed.size() ->
                "it remembers size " + remembers.size() + ", and " + signed.size() + " was signed last";
            case WitnessAnswer.Remembers remembers -> {
                remembered = remembers.size();
                yield again ? submit(signed, false) : "it does not keep to the size that it names";
            }
            case WitnessAnswer.TwoHistories two -> two.reason();
            case WitnessAnswer.Unknown unknown ->
                "it does not know the log " + settings.keys().origin();
            case WitnessAnswer.AnotherKey another -> another.reason();
            case WitnessAnswer.Declined declined -> declined.reason();
        };
    }

    private List<Hash> path(Signed signed) {
        return remembered == 0 || remembered > signed.size()
                ? List.of()
                : tiles.tree(signed.size()).consistency(remembered).path();
    }

    private @Nullable String keep(Signed signed, List<NoteSignature> lines) {
        try {
            var key = client.witness().key();
            var cosignature = Objects.requireNonNull(
                    signed.note().with(lines).verify(List.of(key)).get(key));
            new Cosignatures(settings.pooled(), settings.log()).add(signed.size(), name(), cosignature.line());
            remembered = signed.size();
            return null;
        } catch (NotVerified e) {
            return "its signature is not to be believed: " + e.getMessage();
        }
    }

    private void alarm(String reason) {
        settings.listener().alarm(settings.log(), name(), reason);
        alarmed = true;
    }

    private void over() {
        pause = PAUSE;
        if (alarmed) {
            settings.listener().over(settings.log(), name());
            alarmed = false;
        }
    }
}
