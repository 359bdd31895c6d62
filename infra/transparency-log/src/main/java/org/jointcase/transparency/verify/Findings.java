package org.jointcase.transparency.verify;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import org.jointcase.transparency.bundle.BundleHeader;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.bundle.Scope;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.Note;
import org.jspecify.annotations.Nullable;

/** What was shown so far, in the words of the report. */
final class Findings {
    private final List<String> shown = new ArrayList<>();
    private final List<String> notShown = new ArrayList<>();
    private long entries;
    private long opened;
    private long firstPosition;
    private long lastPosition;

    /** A checkpoint that is to be believed: each signature that names a known key is that key's. */
    void signed(Note note, Checkpoint checkpoint, Trust trust) {
        shown.add("The checkpoint of size " + checkpoint.size() + " is signed by the log " + checkpoint.origin() + ".");
        note.signaturesNaming(trust.policy().witnesses())
                .forEach(signature ->
                        shown.add("The witness " + signature.name() + " cosigned it at " + signature.time() + "."));
        notShown.add("Entries after the checkpoint of size " + checkpoint.size()
                + ": a tail that was left out shows only against a later head of the log (--head).");
    }

    /** How much of the log whoever has its signing key may have rewritten; the heads are known to be the log's. */
    void rewriting(Trust trust) {
        if (trust.policy().quorum() > 0) {
            return;
        }
        var largest = trust.heads().stream().max(comparingLong(Trust.Head::size));
        notShown.add(largest.filter(head -> head.size() > 0)
                        .map(head -> "That entries after position " + head.size()
                                + " were not rewritten by whoever has the log's signing key, and those up to there not"
                                + " before " + head.name() + " was signed")
                        .orElse("That the log was not rewritten from its beginning by whoever has its signing key")
                + ": this shows only against a checkpoint from before that is over them (--previous) or with the"
                + " cosignature of a witness (--witness-key).");
    }

    void entry(CheckedEntries.Checked checked) {
        long position = checked.entry().position();
        firstPosition = entries == 0 ? position : firstPosition;
        lastPosition = position;
        entries++;
        opened += checked.opened() ? 1 : 0;
    }

    void brought(Trust trust) {
        for (var head : trust.heads()) {
            if (head.size() == 0) {
                notShown.add("Anything by " + head.name() + ": it is a checkpoint of no entries.");
            } else {
                shown.add("The log's entries up to position " + head.size() + " are those that it had when "
                        + head.name() + " was signed.");
            }
        }
        trust.entries().forEach(known -> shown.add("The entry of " + known.name() + " is in the bundle."));
    }

    /** Everything in the bundle holds. */
    void everything(BundleHeader header, int files) {
        shown.add(header.entries() + " entries at the positions " + firstPosition + " to " + lastPosition
                + ": each leaf is that of the entry's bytes, each payload the one that its entry names.");
        switch (header.scope()) {
            case Scope.Whole() ->
                shown.add("They are the whole log up to the checkpoint: the positions have no gap, and their tree has"
                        + " the checkpoint's root.");
            case Scope.Range ignored -> {
                shown.add("They are all entries of the log between these positions: there is no gap, and the tree that"
                        + " they continue is part of the checkpoint's.");
                notShown.add("Entries outside of this range, and what cases and aggregates were before it.");
            }
            case Scope.OfCase(var caseId) -> {
                shown.add("They are the first " + header.entries() + " entries of the case " + caseId
                        + ", none left out between them, each proved to be in the checkpoint's tree.");
                notShown.add(
                        "Entries of the case after these: a tail that was left out shows only against a later entry"
                                + " of the case (--head) or the whole log.");
            }
        }
        shown.add("Each case's entries name the ones before them, each aggregate's are numbered without a gap, and the"
                + " log's time never went back.");
        contents(header, files);
        notShown.add(
                "That what people stated is true, and who they are: entries hold ids. Times of entries are those of"
                        + " the log's server.");
    }

    Report report(
            @Nullable BundleHeader header,
            @Nullable Checkpoint checkpoint,
            Trust trust,
            DoesNotHold.@Nullable Failure failure) {
        var trusted = new ArrayList<String>();
        trust.policy().log().forEach(key -> trusted.add("log " + key));
        trust.policy().witnesses().forEach(key -> trusted.add("witness " + key));
        trusted.add("witnesses needed: " + trust.policy().quorum());
        trust.heads().forEach(head -> trusted.add("checkpoint " + head.name()));
        trust.entries().forEach(known -> trusted.add("entry " + known.name()));
        return new Report(header, checkpoint, trusted, shown, notShown, failure);
    }

    private void contents(BundleHeader header, int files) {
        if (header.contents() == Contents.SEALED) {
            notShown.add("What the entries say: payloads are encrypted, and the bundle has no key.");
            return;
        }
        shown.add(opened + " payloads open under the keys of the bundle, of which each commits to its key.");
        if (opened < header.entries()) {
            notShown.add("What " + (header.entries() - opened)
                    + " entries say: they are under keys that the bundle does" + " not have.");
        }
        if (header.contents() == Contents.EVIDENCE) {
            shown.add(files + " files of evidence have the size and the hashes that were recorded.");
        } else if (files > 0) {
            notShown.add("The files of evidence: " + files + " are recorded, none is in the bundle.");
        }
    }
}
