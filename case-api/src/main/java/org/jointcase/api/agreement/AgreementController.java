package org.jointcase.api.agreement;

import static org.jointcase.mandate.Role.SUPERVISOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointcase.agreement.AgreementCommand.Draft;
import org.jointcase.agreement.AgreementCommand.Resume;
import org.jointcase.agreement.AgreementCommand.Sign;
import org.jointcase.agreement.AgreementCommand.Suspend;
import org.jointcase.agreement.AgreementCommand.Terminate;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.AgreementRule;
import org.jointcase.agreement.Clause;
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
import org.jointcase.api.security.PermittedTo;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The memoranda of understanding under which the parties work together. */
@RestController
@RequestMapping("/api/v1/agreements")
class AgreementController {
    private final Changes changes;

    AgreementController(Changes changes) {
        this.changes = changes;
    }

    /** @param parties ids of organisations, the centre's among them */
    record NewAgreement(
            String title,
            Set<UUID> parties,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            List<Clause> clauses,
            @Nullable Instant happenedAt,
            @Nullable String lateReason)
            implements Stated {
        Set<OrganisationId> organisations() {
            return parties.stream().map(OrganisationId::new).collect(Collectors.toSet());
        }
    }

    /** @param lastDay on which it is still in force */
    record Notice(
            String reason,
            LocalDate lastDay,
            @Nullable Instant happenedAt,
            @Nullable String lateReason) implements Stated {}

    @PostMapping
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Creates
    @Obeys(AgreementRule.class)
    ResponseEntity<Changed> draft(Change change, @RequestBody NewAgreement body) {
        return changes.create(
                change,
                body,
                null,
                act -> new Draft(
                        act,
                        new AgreementId(NewId.next()),
                        body.title(),
                        body.organisations(),
                        body.effectiveFrom(),
                        body.effectiveTo(),
                        body.clauses()),
                "agreements",
                AgreementEvent.Drafted.class);
    }

    @PostMapping("{id}/signatures")
    @PermittedTo(SUPERVISOR)
    @Obeys(AgreementRule.class)
    ResponseEntity<Changed> sign(
            Change change, @PathVariable UUID id, @RequestBody(required = false) @Nullable Statement body) {
        return changes.change(change, Statement.orNow(body), id, act -> new Sign(act, new AgreementId(id)));
    }

    @PostMapping("{id}/suspension")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(AgreementRule.class)
    ResponseEntity<Changed> suspend(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new Suspend(act, new AgreementId(id), body.reason()));
    }

    @PostMapping("{id}/resumption")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(AgreementRule.class)
    ResponseEntity<Changed> resume(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new Resume(act, new AgreementId(id), body.reason()));
    }

    @PostMapping("{id}/termination")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(AgreementRule.class)
    ResponseEntity<Changed> terminate(Change change, @PathVariable UUID id, @RequestBody Notice body) {
        return changes.change(
                change, body, id, act -> new Terminate(act, new AgreementId(id), body.reason(), body.lastDay()));
    }
}
