package org.jointcase.api.release;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.CaseOf;
import org.jointcase.api.access.Reached;
import org.jointcase.api.change.Changes;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.PermittedToReaders;
import org.jointcase.mandate.NotVisible;
import org.jointcase.projections.casefile.Casefiles;
import org.jointcase.projections.casefile.Filed;
import org.jointcase.projections.casefile.Release;
import org.jointcase.projections.casefile.ReleaseStanding;
import org.jointcase.release.ReleaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A release, to those between whom it is and those who decide on it. */
@RestController
class ReleaseQueries {
    private final Casefiles casefiles;
    private final UpToDate upToDate;
    private final CaseOf cases;
    private final AccessJournal journal;

    ReleaseQueries(Casefiles casefiles, UpToDate upToDate, CaseOf cases, AccessJournal journal) {
        this.casefiles = casefiles;
        this.upToDate = upToDate;
        this.cases = cases;
        this.journal = journal;
    }

    @GetMapping("/api/v1/releases/{id}")
    @PermittedToReaders
    ResponseEntity<Filed<Release, ReleaseStanding>> open(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long position,
            HttpServletRequest request) {
        var mandate = caller.mandate();
        upToDate.ofCase(mandate, cases.get(new ReleaseId(id)), position, "casefile");
        var release = casefiles.release(mandate, id).orElseThrow(NotVisible::new);
        journal.granted(caller, Reached.of(request));
        return ResponseEntity.ok()
                .eTag(Changes.eTag(release.standing().version()))
                .body(release);
    }
}
