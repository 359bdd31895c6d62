package org.jointcase.api.assistance;

import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;

import java.util.UUID;
import org.jointcase.api.assistance.Answers.Receipt;
import org.jointcase.api.assistance.Answers.Refusal;
import org.jointcase.api.assistance.Answers.Result;
import org.jointcase.api.change.Change;
import org.jointcase.api.change.Changed;
import org.jointcase.api.change.Changes;
import org.jointcase.api.change.Decides;
import org.jointcase.api.change.Obeys;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.assistance.AssistanceRequestCommand.Acknowledge;
import org.jointcase.assistance.AssistanceRequestCommand.Refuse;
import org.jointcase.assistance.AssistanceRequestCommand.ReportResult;
import org.jointcase.assistance.AssistanceRequestCommand.StartExecution;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.assistance.AssistanceRequestRule;
import org.jointcase.investigation.InvestigationRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A request for assistance as the requested party answers it. */
@RestController
@RequestMapping("/api/v1/assistance-requests/{id}")
class AnswerController {
    private final Changes changes;

    AnswerController(Changes changes) {
        this.changes = changes;
    }

    @PostMapping("acknowledgement")
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Decides
    @Obeys({AssistanceRequestRule.class, InvestigationRule.class})
    ResponseEntity<Changed> acknowledge(
            Change change, @PathVariable UUID id, @RequestBody(required = false) @Nullable Receipt body) {
        var said = Receipt.orPlain(body);
        return changes.change(
                change, said, id, act -> new Acknowledge(act, new AssistanceRequestId(id), said.document()));
    }

    @PostMapping("execution")
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Decides
    @Obeys({AssistanceRequestRule.class, InvestigationRule.class})
    ResponseEntity<Changed> execute(
            Change change, @PathVariable UUID id, @RequestBody(required = false) @Nullable Receipt body) {
        var said = Receipt.orPlain(body);
        return changes.change(
                change, said, id, act -> new StartExecution(act, new AssistanceRequestId(id), said.document()));
    }

    @PostMapping("result")
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Decides
    @Obeys({AssistanceRequestRule.class, InvestigationRule.class})
    ResponseEntity<Changed> report(Change change, @PathVariable UUID id, @RequestBody Result body) {
        return changes.change(
                change,
                body,
                id,
                act -> new ReportResult(act, new AssistanceRequestId(id), body.result(), body.document()));
    }

    @PostMapping("refusal")
    @PermittedTo({INVESTIGATOR, LIAISON})
    @Decides
    @Obeys({AssistanceRequestRule.class, InvestigationRule.class})
    ResponseEntity<Changed> refuse(Change change, @PathVariable UUID id, @RequestBody Refusal body) {
        return changes.change(
                change,
                body,
                id,
                act -> new Refuse(act, new AssistanceRequestId(id), body.ground(), body.reason(), body.document()));
    }
}
