package org.jointcase.ledger.crash;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.ledger.command.Receipt;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jspecify.annotations.Nullable;

/** 64 callers who propose organisations one after the other, and retry with the same key until they are answered. */
final class Callers {
    private static final int CALLERS = 64;

    private final CommandSender commands;
    private final BiConsumer<UUID, Receipt> acknowledged;
    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    private final Map<Class<?>, Integer> failures = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Throwable> unexpected = new AtomicReference<>();
    private volatile boolean stopping;

    Callers(CommandSender commands, BiConsumer<UUID, Receipt> acknowledged) {
        this.commands = commands;
        this.acknowledged = acknowledged;
    }

    void start() {
        for (int i = 0; i < CALLERS; i++) {
            threads.execute(this::call);
        }
    }

    /** Lets everybody finish what he has begun; what went wrong meanwhile, by kind. */
    Map<Class<?>, Integer> finish() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a caller was never answered");
        }
        var cause = unexpected.get();
        if (cause != null) {
            throw new IllegalStateException("a caller was told something else", cause);
        }
        return failures;
    }

    boolean isWell() {
        return unexpected.get() == null;
    }

    private void call() {
        try {
            while (!stopping) {
                var key = UUID.randomUUID();
                acknowledged.accept(key, untilAnswered(key));
            }
        } catch (RuntimeException | Error e) {
            unexpected.compareAndSet(null, e);
        }
    }

    private Receipt untilAnswered(UUID key) {
        while (true) {
            try {
                return commands.send(SomeCommands.propose(SomeCommands.organisationId()), SomeCommands.attempt(key));
            } catch (LedgerUnavailable | OutcomeUnknown e) {
                failures.merge(e.getClass(), 1, Integer::sum);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
