package org.jointcase.transparency.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;

/** What an auditor of {@link SomeLog} brings, and what he expects. */
final class Verifying {
    static final SigningKey WITNESS = SigningKey.generate("witness.example/w1", SignatureType.COSIGNATURE_V1);
    static final Trust LOG_ALONE = new Trust(new CheckpointPolicy(ALog.KEY.verifier()), List.of(), List.of());
    static final Trust WITH_WITNESS = new Trust(
            new CheckpointPolicy(List.of(ALog.KEY.verifier()), List.of(WITNESS.verifier()), 1), List.of(), List.of());

    private Verifying() {}

    static Trust with(Note... heads) {
        var brought = Stream.of(heads).map(head -> new Trust.Head("the auditor's head", head));
        return new Trust(LOG_ALONE.policy(), brought.toList(), List.of());
    }

    static Trust with(byte[] entry) {
        return new Trust(LOG_ALONE.policy(), List.of(), List.of(new Trust.Known("the receipt", Entry.parse(entry))));
    }

    static Report verify(byte[] bundle, Trust trust) {
        return BundleVerifier.verify(new ByteArrayInputStream(bundle), trust);
    }

    static void holds(byte[] bundle, Trust trust) {
        assertThat(verify(bundle, trust).firstFailure()).isEmpty();
    }

    /** @param position of the first entry that does not hold, 0 where it is not an entry */
    static void fails(byte[] bundle, Trust trust, long position, String what) {
        var failure = verify(bundle, trust).failure();
        assertThat(failure).isNotNull();
        assertThat(failure.what()).contains(what);
        assertThat(failure.position()).isEqualTo(position);
    }
}
