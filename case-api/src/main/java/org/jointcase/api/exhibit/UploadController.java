package org.jointcase.api.exhibit;

import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jointcase.api.change.Change;
import org.jointcase.api.change.Changes;
import org.jointcase.api.change.Creates;
import org.jointcase.api.change.Obeys;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.exhibit.ExhibitRule;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.InvestigationRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers an item of evidence, with its file. */
@RestController
class UploadController {
    private final Intake intake;

    UploadController(Intake intake) {
        this.intake = intake;
    }

    /** What an upload answers; a physical item has neither digest nor size. */
    record Registered(
            UUID id,
            String number,
            @Nullable String sha256,
            @Nullable Long size,
            long version,
            long position) {}

    @PostMapping(path = "/api/v1/investigations/{id}/exhibits", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PermittedTo({INVESTIGATOR, EXHIBITS_OFFICER})
    @Creates
    @Obeys({ExhibitRule.class, InvestigationRule.class})
    ResponseEntity<Registered> upload(Change change, @PathVariable UUID id, HttpServletRequest request)
            throws IOException {
        var receipt = intake.take(change, new InvestigationId(id), request);
        var exhibit = Intake.collected(receipt);
        var version = receipt.version(exhibit.aggregateId());
        return ResponseEntity.created(URI.create("/api/v1/exhibits/" + exhibit.exhibitId()))
                .eTag(Changes.eTag(version))
                .body(new Registered(
                        exhibit.aggregateId(),
                        exhibit.number(),
                        exhibit.content().sha256(),
                        exhibit.content().size(),
                        version,
                        receipt.position()));
    }
}
