package org.jointcase.api.assistance;

import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;

import java.util.UUID;
import org.jointcase.agreement.DealingRule;
import org.jointcase.api.change.Change;
import org.jointcase.api.change.Changed;
import org.jointcase.api.change.Changes;
import org.jointcase.api.change.Creates;
import org.jointcase.api.change.Decides;
import org.jointcase.api.change.NewId;
import org.jointcase.api.change.Obeys;
import org.jointcase.api.change.Reason;
import org.jointcase.api.change.Statement;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.assistance.AssistanceRequestCommand.Conclude;
import org.jointcase.assistance.AssistanceRequestCommand.Resubmit;
import org.jointcase.assistance.AssistanceRequestCommand.Return;
import org.jointcase.assistance.AssistanceRequestCommand.Submit;
import org.jointcase.assistance.AssistanceRequestCommand.Transmit;
import org.jointcase.assistance.AssistanceRequestCommand.Withdraw;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.assistance.AssistanceRequestRule;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.InvestigationRule;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A request for assistance as the requesting party and the centre handle it. */
@RestController
@RequestMapping("/api/v1")
class RequestController {
    private final Changes changes;
    private final CentralAuthority centralAuthority;

    RequestController(Changes changes, CentralAuthority centralAuthority) {
        this.changes = changes;
        this.centralAuthority = centralAuthority;
    }

    @PostMapping("investigations/{id}/assistance-requests")
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Creates
    @Obeys({AssistanceRequestRule.class, InvestigationRule.class, DealingRule.class})
    ResponseEntity<Changed> submit(Change change, @PathVariable UUID id, @RequestBody NewRequest body) {
        return changes.create(
                change,
                body,
                id,
                act -> new Submit(
                        act,
                        new AssistanceRequestId(NewId.next()),
                        new InvestigationId(id),
                        body.kind(),
                        new OrganisationId(body.requestedOrganisationId()),
                        body.legalBasis(),
                        body.clause(),
                        body.particulars()),
                "assistance-requests",
                AssistanceRequestEvent.Submitted.class);
    }

    @PostMapping("assistance-requests/{id}/transmission")
    @PermittedTo(SUPERVISOR)
    @Decides
    @Obeys({AssistanceRequestRule.class, InvestigationRule.class, DealingRule.class})
    ResponseEntity<Changed> transmit(
            Change change, @PathVariable UUID id, @RequestBody(required = false) @Nullable Statement body) {
        return changes.change(
                change,
                Statement.orNow(body),
                id,
                act -> new Transmit(act, new AssistanceRequestId(id), centralAuthority.find()));
    }

    @PostMapping("assistance-requests/{id}/return")
    @PermittedTo(SUPERVISOR)
    @Decides
    @Obeys({AssistanceRequestRule.class, InvestigationRule.class})
    ResponseEntity<Changed> sendBack(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(
                change,
                body,
                id,
                act -> new Return(act, new AssistanceRequestId(id), body.reason(), centralAuthority.find()));
    }

    @PostMapping("assistance-requests/{id}/resubmission")
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Decides
    @Obeys({AssistanceRequestRule.class, InvestigationRule.class})
    ResponseEntity<Changed> resubmit(Change change, @PathVariable UUID id, @RequestBody Completion body) {
        return changes.change(
                change, body, id, act -> new Resubmit(act, new AssistanceRequestId(id), body.particulars()));
    }

    @PostMapping("assistance-requests/{id}/withdrawal")
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Decides
    @Obeys({AssistanceRequestRule.class, InvestigationRule.class})
    ResponseEntity<Changed> withdraw(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new Withdraw(act, new AssistanceRequestId(id), body.reason()));
    }

    @PostMapping("assistance-requests/{id}/conclusion")
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Decides
    @Obeys({AssistanceRequestRule.class, InvestigationRule.class})
    ResponseEntity<Changed> conclude(
            Change change, @PathVariable UUID id, @RequestBody(required = false) @Nullable Statement body) {
        return changes.change(change, Statement.orNow(body), id, act -> new Conclude(act, new AssistanceRequestId(id)));
    }
}
