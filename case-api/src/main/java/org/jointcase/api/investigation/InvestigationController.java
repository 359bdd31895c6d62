package org.jointcase.api.investigation;

import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;

import java.util.UUID;
import org.jointcase.api.change.Change;
import org.jointcase.api.change.Changed;
import org.jointcase.api.change.Changes;
import org.jointcase.api.change.Creates;
import org.jointcase.api.change.Decides;
import org.jointcase.api.change.NewId;
import org.jointcase.api.change.Obeys;
import org.jointcase.api.change.Reason;
import org.jointcase.api.change.Statement;
import org.jointcase.api.directory.CaseNumbers;
import org.jointcase.api.investigation.Submission.Submitted;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.investigation.InvestigationCommand.Absorb;
import org.jointcase.investigation.InvestigationCommand.Close;
import org.jointcase.investigation.InvestigationCommand.Decline;
import org.jointcase.investigation.InvestigationCommand.Open;
import org.jointcase.investigation.InvestigationCommand.ProposeClosure;
import org.jointcase.investigation.InvestigationCommand.Reopen;
import org.jointcase.investigation.InvestigationCommand.Resume;
import org.jointcase.investigation.InvestigationCommand.ReturnClosure;
import org.jointcase.investigation.InvestigationCommand.Submit;
import org.jointcase.investigation.InvestigationCommand.Suspend;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.InvestigationRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A case from its submission to its closing. */
@RestController
@RequestMapping("/api/v1/investigations")
class InvestigationController {
    private final Changes changes;
    private final CaseNumbers numbers;

    InvestigationController(Changes changes, CaseNumbers numbers) {
        this.changes = changes;
        this.numbers = numbers;
    }

    @PostMapping
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Creates
    @Obeys(InvestigationRule.class)
    ResponseEntity<Submitted> submit(Change change, @RequestBody Submission body) {
        return changes.create(
                change,
                body,
                null,
                act -> new Submit(
                        act,
                        new InvestigationId(NewId.next()),
                        numbers.next(act.today().getYear()),
                        body.title(),
                        body.summary(),
                        body.offences(),
                        body.severity(),
                        body.tlp()),
                "investigations",
                InvestigationEvent.Submitted.class,
                (submitted, answer) ->
                        new Submitted(answer.id(), submitted.number(), answer.version(), answer.position()));
    }

    @PostMapping("{id}/opening")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> open(
            Change change, @PathVariable UUID id, @RequestBody(required = false) @Nullable Statement body) {
        return changes.change(change, Statement.orNow(body), id, act -> new Open(act, new InvestigationId(id)));
    }

    @PostMapping("{id}/refusal")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> decline(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new Decline(act, new InvestigationId(id), body.reason()));
    }

    @PostMapping("{id}/closure-proposal")
    @PermittedTo({INVESTIGATOR, SUPERVISOR})
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> proposeClosure(Change change, @PathVariable UUID id, @RequestBody ClosureProposal body) {
        return changes.change(
                change,
                body,
                id,
                act -> new ProposeClosure(
                        act,
                        new InvestigationId(id),
                        body.determination(),
                        body.disposition(),
                        body.summary(),
                        body.continued()));
    }

    @PostMapping("{id}/closure-return")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> returnClosure(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new ReturnClosure(act, new InvestigationId(id), body.reason()));
    }

    @PostMapping("{id}/closure")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> close(
            Change change, @PathVariable UUID id, @RequestBody(required = false) @Nullable Statement body) {
        return changes.change(change, Statement.orNow(body), id, act -> new Close(act, new InvestigationId(id)));
    }

    @PostMapping("{id}/reopening")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> reopen(Change change, @PathVariable UUID id, @RequestBody NewFacts body) {
        return changes.change(change, body, id, act -> new Reopen(act, new InvestigationId(id), body.newFacts()));
    }

    @PostMapping("{id}/suspension")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> suspend(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new Suspend(act, new InvestigationId(id), body.reason()));
    }

    @PostMapping("{id}/resumption")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> resume(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new Resume(act, new InvestigationId(id), body.reason()));
    }

    @PostMapping("{id}/absorption")
    @PermittedTo(value = SUPERVISOR, ofCentre = true)
    @Decides
    @Obeys(InvestigationRule.class)
    ResponseEntity<Changed> absorb(Change change, @PathVariable UUID id, @RequestBody Absorption body) {
        return changes.change(
                change,
                body,
                id,
                act -> new Absorb(
                        act, new InvestigationId(id), new InvestigationId(body.absorbingId()), body.reason()));
    }
}
