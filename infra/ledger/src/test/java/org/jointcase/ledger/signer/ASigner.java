package org.jointcase.ledger.signer;

import static org.jointcase.ledger.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
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
import org.jointcase.ledger.signer.SignerDirectory.Known;
import org.jspecify.annotations.Nullable;

/** A signer of one log with a directory of its own, and what it says. */
public final class ASigner implements SignerListener, AutoCloseable {
    static final String PASSPHRASE = "open sesame";

    private final ALedger ledger;
    private final Log log;
    private final Path directory;
    private final LogKeys keys;
    private final Map<String, String> alarms = new ConcurrentHashMap<>();
    private final List<Long> signed = new CopyOnWriteArrayList<>();
    private final List<Signer> signers = new ArrayList<>();
    private List<WitnessAddress> witnesses = List.of();
    private boolean first;

    public ASigner(ALedger ledger, Log log) {
        this(ledger, log, newDirectory());
    }

    ASigner(ALedger ledger, Log log, Path directory) {
        this.ledger = ledger;
        this.log = log;
        this.directory = directory;
        keys = new SignerDirectory(directory, PASSPHRASE)
                .keys(log, "jointcase/test/" + log, () -> Known.NOTHING, false);
    }

    /** Another node's, with the same keys and the same memory, each in a directory of its own. */
    ASigner copied() throws IOException {
        var other = newDirectory();
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.copy(file, other.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new ASigner(ledger, log, other);
    }

    /** The same signer after its files were changed. */
    ASigner again() {
        return new ASigner(ledger, log, directory);
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
        var source = ledger.database().dataSource(DatabaseRoles.SIGNER);
        return new SignerSettings(log, keys, state(), first, source, source, witnesses, this);
    }

    ASigner witnesses(WitnessAddress... asked) {
        witnesses = List.of(asked);
        return this;
    }

    void first() {
        first = true;
    }

    Map<String, String> alarms() {
        return alarms;
    }

    @Nullable String alarm() {
        return alarms.get(SIGNER);
    }

    List<Long> signed() {
        return signed;
    }

    private long last() {
        return new LedgerReader(ledger.reader()).lastPosition(log);
    }

    /** Changes what lies in the database as only a superuser can. */
    void tamper(String... changes) throws SQLException {
        try (var connection = ledger.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var change : changes) {
                statement.execute(change);
            }
        }
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
        alarms.clear();
    }
}
