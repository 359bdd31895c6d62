package org.jointcase.api.investigation;

import static org.jointcase.mandate.Role.SUPERVISOR;

import java.util.Objects;
import java.util.UUID;
import org.jointcase.api.change.Change;
import org.jointcase.api.change.Changed;
import org.jointcase.api.change.Changes;
import org.jointcase.api.change.Decides;
import org.jointcase.api.change.Obeys;
import org.jointcase.api.change.Reason;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.investigation.InvestigationCommand.AdmitParticipant;
import org.jointcase.investigation.InvestigationCommand.AssignLead;
import org.jointcase.investigation.InvestigationCommand.AssignMember;
import org.jointcase.investigation.InvestigationCommand.RemoveMember;
import org.jointcase.investigation.InvestigationCommand.WithdrawParticipant;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.InvestigationRule;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part in a case: its lead, the organisations, their members. */
@RestController
@RequestMapping("/api/v1/investigations/{id}")
class ParticipationController {
    private final Changes changes;
    private final PersonDirectory directory;
    private final UpToDate upToDate;

    ParticipationController(Changes changes, PersonDirectory directory, UpToDate upToDate) {
        this.changes = changes;
        this.directory = directory;
        this.upToDate = upToDate;
    }

    @PostMapping("lead")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> assignLead(Change change, @PathVariable UUID id, @RequestBody Participant body) {
        return effective(changes.change(
                change,
                body,
                id,
                act -> new AssignLead(act, new InvestigationId(id), body.organisation(), body.agreement())));
    }

    @PostMapping("participants")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> admit(Change change, @PathVariable UUID id, @RequestBody Participant body) {
        return changes.change(
                change,
                body,
                id,
                act -> new AdmitParticipant(act, new InvestigationId(id), body.organisation(), body.agreement()));
    }

    @PostMapping("participants/{organisationId}/withdrawal")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> withdraw(
            Change change, @PathVariable UUID id, @PathVariable UUID organisationId, @RequestBody Reason body) {
        return effective(changes.change(
                change,
                body,
                id,
                act -> new WithdrawParticipant(
                        act, new InvestigationId(id), new OrganisationId(organisationId), body.reason())));
    }

    @PostMapping("members")
    @PermittedTo(SUPERVISOR)
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> assign(Change change, @PathVariable UUID id, @RequestBody Assignment body) {
        return changes.change(
                change,
                body,
                id,
                act -> new AssignMember(
                        act,
                        new InvestigationId(id),
                        directory.representative(new PersonId(body.personId())),
                        body.role()));
    }

    @PostMapping("members/{personId}/removal")
    @PermittedTo(SUPERVISOR)
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> remove(
            Change change, @PathVariable UUID id, @PathVariable UUID personId, @RequestBody Reason body) {
        return effective(changes.change(
                change,
                body,
                id,
                act -> new RemoveMember(act, new InvestigationId(id), new PersonId(personId), body.reason())));
    }

    /** Sight that is taken away is taken away when this is answered. */
    private ResponseEntity<Changed> effective(ResponseEntity<Changed> answer) {
        var changed = Objects.requireNonNull(answer.getBody());
        upToDate.sightOf(changed.id(), changed.position());
        return answer;
    }
}
