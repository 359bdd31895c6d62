package org.jointcase.api.exhibit;

import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.SUPERVISOR;

import java.util.UUID;
import org.jointcase.api.change.Change;
import org.jointcase.api.change.Changed;
import org.jointcase.api.change.Changes;
import org.jointcase.api.change.Decides;
import org.jointcase.api.change.Obeys;
import org.jointcase.api.change.Reason;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.exhibit.CustodyStep.Acceptance;
import org.jointcase.api.exhibit.CustodyStep.Offer;
import org.jointcase.api.exhibit.CustodyStep.Ruling;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.exhibit.ExhibitCommand.AcceptTransfer;
import org.jointcase.exhibit.ExhibitCommand.DecideFate;
import org.jointcase.exhibit.ExhibitCommand.OfferTransfer;
import org.jointcase.exhibit.ExhibitCommand.RefuseTransfer;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitRule;
import org.jointcase.investigation.InvestigationRule;
import org.jointcase.mandate.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The chain of custody: offered, accepted or refused, and the fate. */
@RestController
@RequestMapping("/api/v1/exhibits/{id}")
class CustodyController {
    private final Changes changes;
    private final PersonDirectory directory;

    CustodyController(Changes changes, PersonDirectory directory) {
        this.changes = changes;
        this.directory = directory;
    }

    @PostMapping("transfer")
    @PermittedTo({INVESTIGATOR, EXHIBITS_OFFICER, SUPERVISOR})
    @Decides
    @Obeys({ExhibitRule.class, InvestigationRule.class})
    ResponseEntity<Changed> offer(Change change, @PathVariable UUID id, @RequestBody Offer body) {
        return changes.change(
                change,
                body,
                id,
                act -> new OfferTransfer(
                        act,
                        new ExhibitId(id),
                        directory.representative(new PersonId(body.receiverId())),
                        body.reason(),
                        body.inStead()));
    }

    @PostMapping("transfer/acceptance")
    @PermittedTo({INVESTIGATOR, EXHIBITS_OFFICER})
    @Decides
    @Obeys({ExhibitRule.class, InvestigationRule.class})
    ResponseEntity<Changed> accept(Change change, @PathVariable UUID id, @RequestBody Acceptance body) {
        return changes.change(change, body, id, act -> new AcceptTransfer(act, new ExhibitId(id), body.found()));
    }

    @PostMapping("transfer/refusal")
    @PermittedTo({INVESTIGATOR, EXHIBITS_OFFICER})
    @Decides
    @Obeys({ExhibitRule.class, InvestigationRule.class})
    ResponseEntity<Changed> refuse(Change change, @PathVariable UUID id, @RequestBody Reason body) {
        return changes.change(change, body, id, act -> new RefuseTransfer(act, new ExhibitId(id), body.reason()));
    }

    @PostMapping("fate")
    @PermittedTo({INVESTIGATOR, EXHIBITS_OFFICER, SUPERVISOR})
    @Decides
    @Obeys({ExhibitRule.class, InvestigationRule.class})
    ResponseEntity<Changed> decideFate(Change change, @PathVariable UUID id, @RequestBody Ruling body) {
        return changes.change(
                change, body, id, act -> new DecideFate(act, new ExhibitId(id), body.fate(), body.inStead()));
    }
}
