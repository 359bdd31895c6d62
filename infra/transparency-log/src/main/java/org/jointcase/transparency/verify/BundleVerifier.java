package org.jointcase.transparency.verify;

import java.io.InputStream;
import org.jointcase.transparency.ConsistencyProof;
import org.jointcase.transparency.bundle.BadBundle;
import org.jointcase.transparency.bundle.BundleHeader;
import org.jointcase.transparency.bundle.BundleReader;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.bundle.Scope;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.NotVerified;
import org.jspecify.annotations.Nullable;

/** Checks a bundle from front to back. What it remembers grows with cases and aggregates, never with entries or files. */
public final class BundleVerifier {
    private final Trust trust;
    private final Findings findings = new Findings();
    private @Nullable BundleHeader header;
    private @Nullable Checkpoint checkpoint;

    private BundleVerifier(Trust trust) {
        this.trust = trust;
    }

    /** Checks a bundle against what an auditor believes. Whatever the bytes are, this reports. */
    public static Report verify(InputStream in, Trust trust) {
        return new BundleVerifier(trust).report(in);
    }

    private Report report(InputStream in) {
        DoesNotHold.Failure failure = null;
        try {
            check(new BundleReader(in));
        } catch (BadBundle e) {
            failure = new DoesNotHold.Failure(e.getMessage(), 0, null);
        } catch (DoesNotHold e) {
            failure = e.failure();
        }
        return findings.report(header, checkpoint, trust, failure);
    }

    private void check(BundleReader bundle) throws BadBundle, DoesNotHold {
        var said = bundle.header();
        header = said;
        var signed = open(bundle);
        checkpoint = signed;
        findings.signed(bundle.checkpoint(), signed, trust);

        var stretch = Stretch.of(said, signed, bundle.before());
        var fold = new Fold(bundle.before());
        new Heads(trust, signed, bundle.earlier()).check(fold, stretch);
        findings.rewriting(trust);
        if (said.scope() instanceof Scope.Whole) {
            fold.expect("the bundle's checkpoint", signed.size(), signed.root());
        }
        var files = new EvidenceFiles();
        var known = new KnownEntries(trust.entries(), said.scope());
        var payloads = payloads(bundle);
        new EntriesInOrder(new Order(said.scope()), stretch.isNone() ? null : fold, known, files, findings)
                .check(bundle, payloads, stretch.isNone() ? signed : null);
        must(payloads.allUsed(), "the bundle has a key that none of its payloads is under");
        if (said.scope() instanceof Scope.Whole && fold.size() < signed.size()) {
            throw new DoesNotHold(
                    "the entries from here to position " + signed.size()
                            + ", which the checkpoint is over, are missing",
                    fold.size() + 1,
                    null);
        }
        if (said.scope() instanceof Scope.Range) {
            var proof = new ConsistencyProof(stretch.upTo(), signed.size(), bundle.consistency());
            must(
                    proof.proves(fold.root(), signed.root()),
                    "the range is not part of the checkpoint's tree: one of its entries was changed");
        }
        known.check();
        findings.brought(trust);

        bundle.files(files::take);
        if (said.contents() == Contents.EVIDENCE) {
            files.check();
        }
        findings.everything(said, files.count());
    }

    private Checkpoint open(BundleReader bundle) throws DoesNotHold {
        try {
            var signed = trust.policy().open(bundle.checkpoint());
            must(
                    signed.origin().equals(bundle.header().origin()),
                    "the bundle says that it is of the log " + bundle.header().origin() + ", and its checkpoint is of "
                            + signed.origin());
            return signed;
        } catch (NotVerified | IllegalArgumentException e) {
            throw new DoesNotHold("the bundle's checkpoint: " + e.getMessage());
        }
    }

    private static Payloads payloads(BundleReader bundle) throws DoesNotHold {
        try {
            return new Payloads(bundle.keys());
        } catch (IllegalArgumentException e) {
            throw new DoesNotHold("the bundle's keys: " + e.getMessage());
        }
    }

    private static void must(boolean holds, String otherwise) throws DoesNotHold {
        if (!holds) {
            throw new DoesNotHold(otherwise);
        }
    }
}
