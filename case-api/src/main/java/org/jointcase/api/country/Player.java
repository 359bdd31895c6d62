package org.jointcase.api.country;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.jointcase.api.change.NamedCommands;
import org.jointcase.api.country.story.Script;
import org.jointcase.api.country.story.Step;
import org.jointcase.api.exhibit.EvidenceStore;
import org.jointcase.api.exhibit.IncomingFile;
import org.jointcase.evidence.Expected;

/** Lets a case happen, from where the ledger says that it has come. */
final class Player {
    private final IntFunction<Script> scripts;
    private final NamedCommands commands;
    private final EvidenceStore store;
    private final Progress progress;

    /** @param scripts gives the case of a number what happens in it, and the same each time */
    Player(IntFunction<Script> scripts, NamedCommands commands, EvidenceStore store, Progress progress) {
        this.scripts = scripts;
        this.commands = commands;
        this.store = store;
        this.progress = progress;
    }

    /** @param stopping whether to leave off between two steps */
    void play(int number, BooleanSupplier stopping) {
        var script = scripts.apply(number);
        if (isKnown(script.last())) {
            progress.wasThere(number);
            return;
        }
        var resumed = isKnown(script.first());
        for (var lanes : script.stages()) {
            play(lanes, resumed, stopping);
        }
        if (!stopping.getAsBoolean()) {
            progress.caseDone();
        }
    }

    private void play(List<List<Step>> lanes, boolean resumed, BooleanSupplier stopping) {
        if (lanes.size() == 1) {
            playLane(lanes.getFirst(), resumed, stopping);
            return;
        }
        var broken = new AtomicBoolean();
        BooleanSupplier leaving = () -> broken.get() || stopping.getAsBoolean();
        try (var threads = Executors.newFixedThreadPool(lanes.size())) {
            var all = lanes.stream()
                    .map(lane -> threads.submit(() -> playLane(lane, resumed, leaving, broken)))
                    .toList();
            for (var lane : all) {
                lane.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param broken is set where it fails, so that the others leave off */
    private void playLane(List<Step> lane, boolean resumed, BooleanSupplier leaving, AtomicBoolean broken) {
        try {
            playLane(lane, resumed, leaving);
        } catch (Throwable e) {
            broken.set(true);
            throw e;
        }
    }

    private void playLane(List<Step> lane, boolean resumed, BooleanSupplier stopping) {
        for (var step : lane) {
            if (stopping.getAsBoolean()) {
                return;
            }
            if (resumed && isKnown(step)) {
                progress.wasThere(step);
            } else {
                play(step, resumed);
                progress.done(step);
            }
        }
    }

    private void play(Step step, boolean resumed) {
        switch (step) {
            case Step.Deed deed -> commands.send(deed.name(), deed.by(), deed.ago(), deed.command());
            case Step.Sealing sealing -> commands.send(sealing.name(), sealing.by(), sealing.ago(), sealing.command());
            case Step.Filing filing -> {
                if (resumed) {
                    // A run that was killed may have stored the file, and nothing names it.
                    store.discard(filing.exhibit());
                }
                file(filing);
            }
        }
    }

    private void file(Step.Filing filing) {
        var file = filing.file().get();
        var content = file.content();
        var incoming = new IncomingFile(file.name(), content.length, new ByteArrayInputStream(content));
        try {
            store.keep(
                    filing.exhibit(),
                    filing.investigation(),
                    incoming,
                    Expected.NOTHING,
                    stored -> commands.send(
                            filing.name(),
                            filing.by(),
                            filing.ago(),
                            act -> filing.command().apply(act, stored)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isKnown(Step step) {
        return commands.isKnown(step.name(), step.by().person());
    }
}
