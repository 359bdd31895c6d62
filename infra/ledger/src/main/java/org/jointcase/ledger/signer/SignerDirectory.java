package org.jointcase.ledger.signer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.KeyFile;
import org.jointcase.transparency.note.NoteFile;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;
import org.jointcase.transparency.note.VerifierKey;

/**
 * Where a signer's keys lie, and what it signed last. A new key takes an old one's place in two steps: first it lies
 * beside it, under {@code next}, and both sign; then it is renamed.
 */
public record SignerDirectory(Path path, String passphrase) {
    /** What is known beside the directory of a log whose key is not there. */
    public enum Known {
        NOTHING,
        /** There are entries, of this log or of another: its key was made, and is lost, or somebody began without it. */
        BEGUN,
        /** There are checkpoints of it. */
        SIGNED
    }

    /**
     * The keys of a log. Its first key is made here, with the memory that nothing was signed: a key that is new has said
     * nothing that it could contradict.
     *
     * @param known asked where the key is not there
     * @param first whether a person says that the log was never signed: then a key is made though it has begun, and without
     *     the memory, which is for the witnesses to allow
     * @throws IllegalStateException if the key is missing, is not to be opened, or is another log's
     */
    public LogKeys keys(Log log, String origin, Supplier<Known> known, boolean first) {
        try {
            var file = path.resolve(log + ".key");
            if (!Files.exists(file)) {
                make(log, origin, file, known.get(), first);
            }
            var signing = new ArrayList<>(List.of(KeyFile.read(file, passphrase)));
            var next = path.resolve(log + ".next.key");
            if (Files.exists(next)) {
                signing.add(KeyFile.read(next, passphrase));
            }
            var keys = new LogKeys(signing, retired(log));
            if (!keys.origin().equals(origin)) {
                throw new IllegalStateException(file + " is a key of the log " + keys.origin() + ", not of " + origin);
            }
            return keys;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the keys of the signer in " + path + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that holds what was signed last of a log. */
    public Path state(Log log) {
        return path.resolve(log + ".checkpoint");
    }

    private void make(Log log, String origin, Path file, Known known, boolean first) throws IOException {
        var remembers = NoteFile.read(state(log))
                .filter(note -> Checkpoint.parse(note.text()).size() > 0);
        if (known == Known.SIGNED || remembers.isPresent()) {
            throw new IllegalStateException(
                    "the signer's key " + file + " is missing, and it signed the log " + origin + ": restore it");
        }
        if (known == Known.BEGUN && !first) {
            throw new IllegalStateException(
                    "the signer's key " + file + " is missing, and the log " + origin + " has begun:"
                            + " restore it (if the log was never signed, start once with --jointcase.signer.first=true)");
        }
        var key = SigningKey.generate(origin, SignatureType.ED25519);
        if (first) {
            Files.deleteIfExists(state(log));
        } else {
            NoteFile.replace(state(log), SignerState.nothing(origin, List.of(key)));
        }
        KeyFile.write(file, key, passphrase);
        NoteFile.force(path);
    }

    private List<VerifierKey> retired(Log log) throws IOException {
        var file = path.resolve(log + ".retired");
        return Files.exists(file)
                ? Files.readAllLines(file, UTF_8).stream()
                        .map(VerifierKey::parse)
                        .toList()
                : List.of();
    }
}
