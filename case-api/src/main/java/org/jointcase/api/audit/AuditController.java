package org.jointcase.api.audit;

import static org.jointcase.api.problem.Refused.malformed;
import static org.jointcase.mandate.Role.AUDITOR;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.Reached;
import org.jointcase.api.reading.Page;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.projections.audittrail.AuditTrail;
import org.jointcase.projections.audittrail.TrailPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Who did what and who saw what, as newline-delimited JSON. */
@RestController
class AuditController {
    private static final int LONGEST = 10_000;

    private final AuditTrail trail;
    private final UpToDate upToDate;
    private final LedgerReader reader;
    private final AccessJournal journal;
    private final JsonMapper json;

    AuditController(AuditTrail trail, UpToDate upToDate, LedgerReader reader, AccessJournal journal, JsonMapper json) {
        this.trail = trail;
        this.upToDate = upToDate;
        this.reader = reader;
        this.journal = journal;
        this.json = json;
    }

    /** The two logs. */
    enum AuditedLog {
        CASE,
        ACCESS
    }

    /** Fewer than {@code limit} are not the last as long as {@code Link} says where to go on. */
    @GetMapping(path = "/api/v1/audit/entries", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @PermittedTo(value = AUDITOR, ofCases = true)
    void entries(
            Caller caller,
            @RequestParam(defaultValue = "CASE") AuditedLog log,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(defaultValue = "1000") int limit,
            @RequestParam(required = false) @Nullable Long position,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (limit < 1 || limit > LONGEST) {
            throw malformed("limit must be 1 to " + LONGEST);
        }
        var mandate = caller.mandate();
        // An entry that came later into the read model would be passed over by who goes on from the next.
        var end = reader.lastPosition(Log.CASE);
        upToDate.ofAll(mandate, log == AuditedLog.CASE ? Long.valueOf(end) : position, "audittrail", "partners");
        journal.granted(caller, Reached.of(request));
        TrailPage<?> page = log == AuditedLog.CASE
                ? trail.actions(mandate, from, end, limit)
                : trail.accesses(mandate, from, limit);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        if (page.next() != null) {
            response.setHeader(HttpHeaders.LINK, Page.link("from", page.next().toString()));
        }
        var output = response.getOutputStream();
        for (var entry : page.items()) {
            output.write(json.writeValueAsBytes(entry));
            output.write('\n');
        }
    }
}
