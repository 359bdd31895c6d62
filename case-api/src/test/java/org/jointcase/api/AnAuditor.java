package org.jointcase.api;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.signer.SignerDirectory;
import org.jointcase.ledger.signer.SignerDirectory.Known;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.VerifierKey;
import org.jointcase.transparency.verify.BundleVerifier;
import org.jointcase.transparency.verify.Report;
import org.jointcase.transparency.verify.Trust;

/** The centre's auditor: what he takes away, and what he verifies it by. */
record AnAuditor(Program program) {
    /** A bundle as the program gives it out. */
    Answer export(String query) {
        return program.as("ncic.auditor").get("/audit/bundle" + query);
    }

    /** Waits until everything that a log holds is signed. */
    Note signed(Log log) {
        var checkpoints = program.bean(Checkpoints.class);
        var last = program.bean(LedgerReader.class).lastPosition(log);
        Eventually.holds(
                "a checkpoint of the " + log + " log",
                () -> checkpoints.latest(log).filter(it -> it.size() >= last).isPresent());
        return checkpoints.latest(log).orElseThrow().note();
    }

    /** With the log's key alone. */
    Trust trust(Log log) {
        return new Trust(new CheckpointPolicy(key(log)), List.of(), List.of());
    }

    /** With a checkpoint that he kept. */
    Trust trust(Log log, Note kept) {
        return new Trust(new CheckpointPolicy(key(log)), List.of(new Trust.Head("his checkpoint", kept)), List.of());
    }

    /** With an entry that he kept. */
    Trust trust(Log log, byte[] entry) {
        return new Trust(
                new CheckpointPolicy(key(log)), List.of(), List.of(new Trust.Known("his receipt", Entry.parse(entry))));
    }

    /** With a witness that has to have cosigned. */
    Trust trust(Log log, VerifierKey witness) {
        return new Trust(new CheckpointPolicy(List.of(key(log)), List.of(witness), 1), List.of(), List.of());
    }

    static Report verify(byte[] bundle, Trust trust) {
        return BundleVerifier.verify(new ByteArrayInputStream(bundle), trust);
    }

    /** The log's key as he has it from somebody whom he believes. */
    VerifierKey key(Log log) {
        return program.bean(SignerDirectory.class)
                .keys(log, "jointcase/ncic/" + log, () -> Known.BEGUN, false)
                .signing()
                .getFirst()
                .verifier();
    }
}
