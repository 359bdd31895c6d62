package org.jointcase.api.release;

import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.DealingRule;
import org.jointcase.api.change.Change;
import org.jointcase.api.change.Changed;
import org.jointcase.api.change.Changes;
import org.jointcase.api.change.Creates;
import org.jointcase.api.change.Decides;
import org.jointcase.api.change.NewId;
import org.jointcase.api.change.Obeys;
import org.jointcase.api.change.Reason;
import org.jointcase.api.change.Stated;
import org.jointcase.api.change.Statement;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.InvestigationRule;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Representative;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.release.ReleaseCommand.Acknowledge;
import org.jointcase.release.ReleaseCommand.Approve;
import org.jointcase.release.ReleaseCommand.Propose;
import org.jointcase.release.ReleaseCommand.Reject;
import org.jointcase.release.ReleaseCommand.Withdraw;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.release.ReleaseId;
import org.jointcase.release.ReleaseRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may have which evidence of another. */
@RestController
@RequestMapping("/api/v1")
class ReleaseController {
    private final Changes changes;
    private final PersonDirectory directory;

    ReleaseController(Changes changes, PersonDirectory directory) {
        this.changes = changes;
        this.directory = directory;
    }

    /** @param sha256s what the recipient found, by exhibit */
    record Acknowledgement(
            Map<UUID, String> sha256s,
            @Nullable Instant happenedAt,
            @Nullable String lateReason) implements Stated {
        Map<ExhibitId, String> found() {
            return sha256s.entrySet().stream()
                    .collect(Collectors.toMap(found -> new ExhibitId(found.getKey()), Map.Entry::getValue));
        }
    }

    @PostMapping("investigations/{id}/releases")
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Creates
    @Obeys({ReleaseRule.class, InvestigationRule.class, DealingRule.class})
    ResponseEntity<Changed> propose(Change change, @PathVariable UUID id, @RequestBody NewRelease body) {
        return changes.create(
                change,
                body,
                id,
                act -> new Propose(
                        act,
                        new ReleaseId(NewId.next()),
                        new InvestigationId(id),
                        body.exhibits(),
                        new OrganisationId(body.recipientId()),
                        representatives(body.named()),
                        new AgreementId(body.agreementId()),
                        body.clauseRef(),
                        body.purpose(),
                        body.handling()),
                "releases",
                ReleaseEvent.Proposed.class);
    }

    @PostMapping("releases/{id}/approval")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys({ReleaseRule.class, InvestigationRule.class, DealingRule.class})
    ResponseEntity<Changed> approve(
            Change change, @PathVariable UUID id, @RequestBody(required = false) @Nullable Statement body) {
        return changes.change(change, Statement.orNow(body), id, act -> new Approve(act, new ReleaseId(id)));
    }

    @PostMapping("releases/{id}/rejection")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys({ReleaseRule.class, InvestigationRule.class})
    ResponseEntity<Changed> reject(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new Reject(act, new ReleaseId(id), body.reason()));
    }

    @PostMapping("releases/{id}/withdrawal")
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Decides
    @Obeys({ReleaseRule.class, InvestigationRule.class})
    ResponseEntity<Changed> withdraw(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new Withdraw(act, new ReleaseId(id), body.reason()));
    }

    @PostMapping("releases/{id}/acknowledgement")
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Decides
    @Obeys({ReleaseRule.class, InvestigationRule.class})
    ResponseEntity<Changed> acknowledge(Change change, @PathVariable UUID id, @RequestBody Acknowledgement body) {
        return changes.change(change, body, id, act -> new Acknowledge(act, new ReleaseId(id), body.found()));
    }

    private Set<Representative> representatives(Set<UUID> persons) {
        return persons.stream()
                .map(PersonId::new)
                .map(directory::representative)
                .collect(Collectors.toSet());
    }
}
