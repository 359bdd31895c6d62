package org.jointcase.api.organisation;

import static org.jointcase.mandate.Role.ADMINISTRATOR;
import static org.jointcase.mandate.Role.SUPERVISOR;

import java.time.Instant;
import java.util.UUID;
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
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.problem.ProblemKind;
import org.jointcase.api.problem.Refused;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.ledger.command.IdTaken;
import org.jointcase.mandate.Act;
import org.jointcase.organisation.OrganisationCommand.Activate;
import org.jointcase.organisation.OrganisationCommand.Propose;
import org.jointcase.organisation.OrganisationCommand.Reinstate;
import org.jointcase.organisation.OrganisationCommand.Suspend;
import org.jointcase.organisation.OrganisationEvent;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.organisation.OrganisationRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The parties. */
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationController {
    private final Changes changes;
    private final OrganisationCodes codes;

    OrganisationController(Changes changes, OrganisationCodes codes) {
        this.changes = changes;
        this.codes = codes;
    }

    /** @param country ISO 3166-1 alpha-2 */
    record Proposal(
            String code,
            String name,
            OrganisationKind kind,
            String country,
            @Nullable Instant happenedAt,
            @Nullable String lateReason)
            implements Stated {
        Propose propose(Act act, OrganisationId id) {
            return new Propose(act, id, code, name, kind, country);
        }
    }

    @PostMapping
    @PermittedTo(value = ADMINISTRATOR, ofCentre = true)
    @Creates
    @Obeys(value = OrganisationRule.class, or = ProblemKind.CODE_TAKEN)
    ResponseEntity<Changed> propose(Change change, @RequestBody Proposal body) {
        // A code is reserved only for what could be proposed.
        changes.check(change, body, act -> body.propose(act, new OrganisationId(NewId.next())));
        var id = codes.reserve(body.code());
        try {
            return changes.create(
                    change,
                    body,
                    null,
                    act -> body.propose(act, id),
                    "organisations",
                    OrganisationEvent.Proposed.class);
        } catch (IdTaken taken) {
            throw new Refused(ProblemKind.CODE_TAKEN);
        }
    }

    @PostMapping("{id}/activation")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(OrganisationRule.class)
    ResponseEntity<Changed> activate(
            Change change, @PathVariable UUID id, @RequestBody(required = false) @Nullable Statement body) {
        return changes.change(change, Statement.orNow(body), id, act -> new Activate(act, new OrganisationId(id)));
    }

    @PostMapping("{id}/suspension")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(OrganisationRule.class)
    ResponseEntity<Changed> suspend(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new Suspend(act, new OrganisationId(id), body.reason()));
    }

    @PostMapping("{id}/reinstatement")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(OrganisationRule.class)
    ResponseEntity<Changed> reinstate(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new Reinstate(act, new OrganisationId(id), body.reason()));
    }
}
