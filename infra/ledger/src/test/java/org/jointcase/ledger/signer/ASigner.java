package org.jointcase.ledger.signer;

import static org.jointcase.ledger.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jspecify.annotations.Nullable;

/** A signer of one log with a directory of its own, and what it says. */
public final class ASigner implements SignerListener, AutoCloseable {
    private static final String PASSPHRASE = "open sesame";

    private final ALedger ledger;
    private final Log log;
    private final Path directory;
    private final LogKeys keys;
    private final Map<String, String> alarms = new ConcurrentHashMap<>();
    private final List<Long> signed = new CopyOnWriteArrayList<>();
    private final List<Signer> signers = new ArrayList<>();

    public ASigner(ALedger ledger, Log log) {
        this(ledger, log, newDirectory());
    }

    ASigner(ALedger ledger, Log log, Path directory) {
        this.ledger = ledger;
        this.log = log;
        this.directory = directory;
        keys = new SignerDirectory(directory, PASSPHRASE).keys(log, "jointcase/test/" + log, () -> false);
    }

    public Signer start() {
        var signer = new Signer(settings());
        signers.add(signer);
        signer.start();
        return signer;
    }

    /** Until everything that the log holds is signed. */
    public ASigner catchUp() {
        eventually("everything is signed, alarms " + alarms, () -> checkpoints().signedSize(log) == last());
        return this;
    }

    public Checkpoints checkpoints() {
        return new Checkpoints(ledger.reader(), 0);
    }

    public LogKeys keys() {
        return keys;
    }

    Path state() {
        return new SignerDirectory(directory, PASSPHRASE).state(log);
    }

    Path directory() {
        return directory;
    }

    SignerSettings settings() {
        return new SignerSettings(log, keys, state(), false, ledger.database().dataSource(DatabaseRoles.SIGNER), this);
    }

    @Nullable String alarm() {
        return alarms.get(SIGNER);
    }

    List<Long> signed() {
        return signed;
    }

    /** The sizes that lie in the database as signed. */
    long last() {
        return new LedgerReader(ledger.reader()).lastPosition(log);
    }

    static Path newDirectory() {
        try {
            return Files.createTempDirectory("jointcase-signer");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void signed(Log of, long size) {
        signed.add(size);
    }

    @Override
    public void alarm(Log of, String about, String reason) {
        alarms.put(about, reason);
    }

    @Override
    public void over(Log of, String about) {
        alarms.remove(about);
    }

    @Override
    public void close() {
        signers.forEach(Signer::close);
    }
}
