package org.jointcase.transparency.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.NotVerified;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.NoteSignature;
import org.jointcase.transparency.note.SigningKey;

/** A witness of the tests' log, with its state directory. */
final class AWitness implements AutoCloseable {
    final Path state;
    final WitnessStore store;
    final Witness witness;

    AWitness(Path state, SigningKey key) throws IOException {
        this.state = state;
        store = WitnessStore.open(state);
        try {
            witness = new Witness(key, List.of(ALog.KEY.verifier()), store, InstantSource.fixed(ALog.NOW));
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    AWitness(Path state) throws IOException {
        this(state, Requests.WITNESS);
    }

    AWitness restarted() throws IOException {
        close();
        return new AWitness(state);
    }

    Answer ask(AddCheckpoint request) {
        return witness.addCheckpoint(request.encode());
    }

    Note kept() throws IOException {
        return store.last(ALog.ORIGIN).orElseThrow();
    }

    Path keptFile() throws IOException {
        try (var files = Files.list(state)) {
            return files.filter(file -> file.toString().endsWith(".checkpoint"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static void assertCosigned(int size, Answer answer) throws NotVerified {
        assertThat(answer.status()).isEqualTo(200);
        var signatures = NoteSignature.parseLines(answer.body());
        new Note(ALog.checkpoint(size).text(), signatures).verify(List.of(Requests.WITNESS.verifier()));
        assertThat(signatures).extracting(NoteSignature::time).containsExactly(ALog.NOW);
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
