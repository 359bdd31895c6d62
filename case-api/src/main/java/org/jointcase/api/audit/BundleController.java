package org.jointcase.api.audit;

import static org.jointcase.api.problem.ProblemKind.NOT_FOUND;
import static org.jointcase.api.problem.ProblemKind.NOT_SIGNED_YET;
import static org.jointcase.api.problem.Refused.malformed;
import static org.jointcase.mandate.Role.AUDITOR;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.Reached;
import org.jointcase.api.problem.MayAnswer;
import org.jointcase.api.problem.Refused;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.ledger.access.AccessRecord.Extract;
import org.jointcase.ledger.bundle.BeyondCheckpoint;
import org.jointcase.ledger.bundle.BundleExport;
import org.jointcase.ledger.bundle.BundlePlan;
import org.jointcase.ledger.bundle.BundlePlans;
import org.jointcase.ledger.bundle.BundleRequest;
import org.jointcase.ledger.bundle.EvidenceSource;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.mandate.NotVisible;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.bundle.Scope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives out bundles, as the ledger has it and never a read model. An envelope names actors, organisations and types, also of
 * what is TLP:RED or another party's: nobody but the centre's auditors may see them all.
 */
@RestController
class BundleController {
    /** How many entries are to come: who counts what arrives knows how far it is. */
    static final String ENTRIES = "Jointcase-Entries";

    private static final Logger LOG = LoggerFactory.getLogger(BundleController.class);
    private static final long SAID_EVERY = 100_000;

    private final BundlePlans plans;
    private final BundleExport export;
    private final EvidenceSource evidence;
    private final LedgerReader reader;
    private final AccessJournal journal;

    BundleController(
            BundlePlans plans,
            BundleExport export,
            EvidenceSource evidence,
            LedgerReader reader,
            AccessJournal journal) {
        this.plans = plans;
        this.export = export;
        this.evidence = evidence;
        this.reader = reader;
        this.journal = journal;
    }

    /**
     * The whole log, or what these say.
     *
     * @param from of a range, first position; from the log's first where only {@code to} is given
     * @param to last position; up to the checkpoint where only {@code from} is given
     * @param previous sizes of checkpoints that the auditor has, which the bundle is to go on from
     */
    @GetMapping(path = "/api/v1/audit/bundle", produces = "application/zip")
    @PermittedTo(value = AUDITOR, ofCentre = true, ofCases = true)
    @MayAnswer({NOT_FOUND, NOT_SIGNED_YET})
    void bundle(
            Caller caller,
            @RequestParam(defaultValue = "CASE") Log log,
            @RequestParam(required = false) @Nullable UUID investigation,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(defaultValue = "") List<Long> previous,
            @RequestParam(defaultValue = "SEALED") Contents contents,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var scope = scope(investigation, from, to);
        var plan = plan(log, scope, to == null ? Long.MAX_VALUE : to, contents, previous);
        // In the name of the entry, so that it shows in the audit trail, and to who has the envelope alone.
        var action = "exported." + contents;
        var reached = investigation == null
                ? Reached.entriesOf(log, action)
                : new Reached("investigation", new InvestigationId(investigation), action);
        var extract = new Extract(log.toString(), scope.toString(), plan.entries(), contents.toString());
        journal.extracted(caller, reached, investigation, extract);
        describe(plan, response);
        if (!request.getMethod().equals("HEAD")) {
            var files = new Deliveries(evidence, journal, caller, action);
            export.write(plan, response.getOutputStream(), files, written -> say(plan, written));
        }
    }

    private BundlePlan plan(Log log, Scope scope, long last, Contents contents, List<Long> previous) {
        try {
            return plans.plan(request(log, scope, last, contents, previous))
                    .orElseThrow(() -> new Refused(NOT_SIGNED_YET));
        } catch (BeyondCheckpoint beyond) {
            throw malformed(String.valueOf(beyond.getMessage()));
        }
    }

    private static BundleRequest request(Log log, Scope scope, long last, Contents contents, List<Long> previous) {
        try {
            return new BundleRequest(log, scope, last, contents, previous);
        } catch (IllegalArgumentException shape) {
            throw malformed(String.valueOf(shape.getMessage()));
        }
    }

    private Scope scope(@Nullable UUID investigation, @Nullable Long from, @Nullable Long to) {
        if (investigation != null) {
            if (from != null || to != null) {
                throw malformed("either investigation, or from and to");
            }
            NotVisible.unless(!reader.ofCase(investigation, 0, 1).isEmpty());
            return new Scope.OfCase(investigation);
        }
        if (from != null && from < 1) {
            throw malformed("from must be 1 or more");
        }
        return from == null && to == null ? new Scope.Whole() : new Scope.Range(from == null ? 1 : from);
    }

    private static void describe(BundlePlan plan, HttpServletResponse response) {
        response.setContentType("application/zip");
        response.setHeader(ENTRIES, String.valueOf(plan.entries()));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                "jointcase-" + plan.log().name().toLowerCase(Locale.ROOT) + "-" + plan.size() + ".zip")
                        .build()
                        .toString());
    }

    private static void say(BundlePlan plan, long written) {
        if (written == plan.entries() || written % SAID_EVERY < BundleExport.PAGE) {
            LOG.info("a bundle is being exported: {} of {} entries", written, plan.entries());
        }
    }
}
