package org.jointcase.assistance;

import static org.jointcase.assistance.AssistanceOutcome.CONCLUDED;
import static org.jointcase.assistance.AssistanceOutcome.REFUSED;
import static org.jointcase.assistance.AssistanceOutcome.WITHDRAWN;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jointcase.assistance.AssistanceRequestCommand.Conclude;
import org.jointcase.assistance.AssistanceRequestCommand.Refuse;
import org.jointcase.assistance.AssistanceRequestCommand.Submit;
import org.jointcase.assistance.AssistanceRequestCommand.Withdraw;
import org.jointcase.investigation.Investigation;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.mandate.Committed;

/** Begins and ends requests for assistance; in the case's register too. */
public final class RegisteredRequests {
    private final Repository<Investigation> investigations;
    private final Repository<AssistanceRequest> requests;

    public RegisteredRequests(Repository<Investigation> investigations, Repository<AssistanceRequest> requests) {
        this.investigations = investigations;
        this.requests = requests;
    }

    @CommandHandler
    void decide(Submit command, Committed committed) throws Exception {
        var requester = command.permitted();
        var investigation = investigations.load(command.investigationId().toString());
        var state = investigation.invoke(Investigation::state);
        requests.newInstance(() -> new AssistanceRequest(command, state, committed));
        investigation.execute(register ->
                register.assistanceRequested(command.requestId(), requester.organisation(), command.requested()));
    }

    @CommandHandler
    void decide(Refuse command, Committed committed) {
        end(command, REFUSED, committed, (request, investigation) -> request.decide(command, investigation, committed));
    }

    @CommandHandler
    void decide(Withdraw command, Committed committed) {
        end(
                command,
                WITHDRAWN,
                committed,
                (request, investigation) -> request.decide(command, investigation, committed));
    }

    @CommandHandler
    void decide(Conclude command, Committed committed) {
        end(
                command,
                CONCLUDED,
                committed,
                (request, investigation) -> request.decide(command, investigation, committed));
    }

    private void end(AssistanceRequestCommand command, AssistanceOutcome outcome, Committed committed, Ending ending) {
        command.permitted();
        var known = committed.state(command.requestId());
        var investigation = investigations.load(known.investigation().toString());
        var state = investigation.invoke(Investigation::state);
        requests.load(command.requestId().toString()).execute(request -> ending.decide(request, state));
        investigation.execute(register -> register.assistanceConcluded(command.requestId(), outcome));
    }

    private interface Ending {
        void decide(AssistanceRequest request, InvestigationState investigation);
    }
}
