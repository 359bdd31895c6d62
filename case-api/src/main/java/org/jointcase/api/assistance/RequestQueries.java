package org.jointcase.api.assistance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.CaseOf;
import org.jointcase.api.access.Reached;
import org.jointcase.api.change.Changes;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.PermittedToReaders;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.mandate.NotVisible;
import org.jointcase.projections.casefile.Casefiles;
import org.jointcase.projections.casefile.Filed;
import org.jointcase.projections.casefile.Request;
import org.jointcase.projections.casefile.RequestStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A request for assistance, to those between whom it is and those who pass it on. */
@RestController
class RequestQueries {
    private final Casefiles casefiles;
    private final UpToDate upToDate;
    private final CaseOf cases;
    private final AccessJournal journal;

    RequestQueries(Casefiles casefiles, UpToDate upToDate, CaseOf cases, AccessJournal journal) {
        this.casefiles = casefiles;
        this.upToDate = upToDate;
        this.cases = cases;
        this.journal = journal;
    }

    @GetMapping("/api/v1/assistance-requests/{id}")
    @PermittedToReaders
    ResponseEntity<Filed<Request, RequestStanding>> open(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long position,
            HttpServletRequest request) {
        var mandate = caller.mandate();
        upToDate.ofCase(mandate, cases.get(new AssistanceRequestId(id)), position, "casefile");
        var found = casefiles.request(mandate, id).orElseThrow(NotVisible::new);
        journal.granted(caller, Reached.of(request));
        return ResponseEntity.ok()
                .eTag(Changes.eTag(found.standing().version()))
                .body(found);
    }
}
