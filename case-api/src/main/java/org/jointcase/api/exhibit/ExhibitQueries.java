package org.jointcase.api.exhibit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jointcase.api.access.AccessJournal;
import org.jointcase.api.access.CaseOf;
import org.jointcase.api.access.Reached;
import org.jointcase.api.change.Changes;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.Caller;
import org.jointcase.api.security.PermittedToReaders;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.mandate.NotVisible;
import org.jointcase.projections.casefile.Casefiles;
import org.jointcase.projections.casefile.Exhibit;
import org.jointcase.projections.casefile.ExhibitStanding;
import org.jointcase.projections.casefile.Filed;
import org.jointcase.projections.custody.Custody;
import org.jointcase.projections.custody.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An exhibit: what was recorded about it, and its chain of custody. */
@RestController
class ExhibitQueries {
    private final Casefiles casefiles;
    private final Custody custody;
    private final UpToDate upToDate;
    private final CaseOf cases;
    private final AccessJournal journal;

    ExhibitQueries(Casefiles casefiles, Custody custody, UpToDate upToDate, CaseOf cases, AccessJournal journal) {
        this.casefiles = casefiles;
        this.custody = custody;
        this.upToDate = upToDate;
        this.cases = cases;
        this.journal = journal;
    }

    record ExhibitWithCustody(@JsonUnwrapped Filed<Exhibit, ExhibitStanding> exhibit, List<Step> custody) {}

    @GetMapping("/api/v1/exhibits/{id}")
    @PermittedToReaders
    ResponseEntity<ExhibitWithCustody> open(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long position,
            HttpServletRequest request) {
        var mandate = caller.mandate();
        var caseId = cases.get(new ExhibitId(id));
        upToDate.ofCase(mandate, caseId, position, "casefile", "custody");
        var exhibit = casefiles.exhibit(mandate, id).orElseThrow(NotVisible::new);
        var steps = custody.chain(mandate, caseId, id);
        if (steps.isEmpty()) {
            throw new NotVisible();
        }
        journal.granted(caller, Reached.of(request));
        return ResponseEntity.ok()
                .eTag(Changes.eTag(exhibit.standing().version()))
                .body(new ExhibitWithCustody(exhibit, steps));
    }
}
