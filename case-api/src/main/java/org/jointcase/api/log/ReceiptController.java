package org.jointcase.api.log;

import static org.jointcase.api.problem.ProblemKind.NOT_FOUND;
import static org.jointcase.api.problem.ProblemKind.NOT_SIGNED;

import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.Reached;
import org.jointcase.api.problem.MayAnswer;
import org.jointcase.api.problem.Refused;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.Caller;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.mandate.NotVisible;
import org.jointcase.projections.casefile.Casefiles;
import org.jointcase.transparency.Entry;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody keeps who wants to show later that something is in the log: the entry, and its proof. */
@RestController
class ReceiptController {
    private final LogProofs proofs;
    private final LedgerReader reader;
    private final Casefiles casefiles;
    private final UpToDate upToDate;
    private final AccessJournal journal;

    ReceiptController(
            LogProofs proofs, LedgerReader reader, Casefiles casefiles, UpToDate upToDate, AccessJournal journal) {
        this.proofs = proofs;
        this.reader = reader;
        this.casefiles = casefiles;
        this.upToDate = upToDate;
        this.journal = journal;
    }

    /** @param log the one whose position this is */
    @GetMapping(path = "/api/v1/audit/entries/{position}/proof", produces = "text/plain;charset=utf-8")
    @PermittedToPartners
    @MayAnswer(NOT_SIGNED)
    ResponseEntity<byte[]> proof(@PathVariable long position, @RequestParam(defaultValue = "CASE") Log log) {
        return kept(position + ".tlog-proof", proofs.of(log, position).encode());
    }

    /** The entry as the case log hashes it. It holds no content: whoever wrote it, or sees it in its case, may have it. */
    @GetMapping(path = "/api/v1/receipts/{position}", produces = "text/plain;charset=us-ascii")
    @PermittedToPartners
    ResponseEntity<byte[]> entry(Caller caller, @PathVariable long position) {
        var stored = reader.after(Log.CASE, Math.max(0, position - 1), 1).stream()
                .filter(found -> found.position() == position)
                .findFirst();
        var envelope = stored.orElseThrow(() -> new Refused(NOT_FOUND)).envelope();
        var entry = Entry.parse(envelope);
        NotVisible.unless(isVisible(caller, entry));
        journal.granted(caller, Reached.entryOf(entry.aggregateType(), entry.aggregateId()));
        return kept(position + ".entry", envelope);
    }

    private boolean isVisible(Caller caller, Entry entry) {
        var mandate = caller.mandate();
        if (mandate.person().value().equals(entry.actor())) {
            return true;
        }
        upToDate.ofCase(mandate, entry.caseId(), null);
        return casefiles.shows(mandate, entry.caseId(), entry.caseSequence());
    }

    private static ResponseEntity<byte[]> kept(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }
}
