package org.jointcase.task;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.jointcase.rule.RuleBroken.require;
import static org.jointcase.task.TaskRule.A_COMPLETED_TASK_STAYS_AS_IT_IS;
import static org.jointcase.task.TaskRule.ONLY_A_MEMBER_IS_GIVEN_A_TASK;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.investigation.Sight;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationState;
import org.jointcase.rule.RuleBroken;

/** What is to be done. Adding and completing are handled by {@link MandatoryTasks}. */
@AggregateRoot(type = "task")
public final class Task {
    @AggregateIdentifier
    private TaskId id;

    private TaskState state = TaskState.NONE;

    private Task() {}

    Task(TaskCommand.Add command, InvestigationState investigation, Committed committed) {
        var mandate = command.permitted();
        NotVisible.unless(new Sight(investigation, mandate).ofHeader());
        mustBeWorkedOnBy(mandate, investigation, committed);
        apply(new TaskEvent.Added(
                command.taskId(),
                command.investigationId(),
                command.title(),
                command.dueOn(),
                command.mandatory(),
                mandate.organisation()));
        if (command.assignee() != null) {
            apply(assigned(command.taskId(), command.investigationId(), command.assignee(), investigation));
        }
    }

    @CommandHandler
    void decide(TaskCommand.Assign command, Committed committed) {
        var investigation = committed.state(state.investigation());
        mustBeOpenTo(command.permitted(), investigation, committed);
        apply(assigned(id, state.investigation(), command.assignee(), investigation));
    }

    void decide(TaskCommand.Complete command, InvestigationState investigation, Committed committed) {
        mustBeOpenTo(command.permitted(), investigation, committed);
        apply(new TaskEvent.Completed(id, state.investigation(), command.outcome()));
    }

    @EventSourcingHandler
    void evolve(TaskEvent event) {
        id = event.taskId();
        state = state.evolve(event);
    }

    private static TaskEvent assigned(
            TaskId id, InvestigationId investigationId, PersonId assignee, InvestigationState investigation) {
        var member = investigation.members().get(assignee);
        if (member == null) {
            throw new RuleBroken(ONLY_A_MEMBER_IS_GIVEN_A_TASK);
        }
        return new TaskEvent.Assigned(id, investigationId, assignee, member.organisation());
    }

    private void mustBeOpenTo(Mandate mandate, InvestigationState investigation, Committed committed) {
        NotVisible.unless(state.isSeenWith(new Sight(investigation, mandate)));
        mustBeWorkedOnBy(mandate, investigation, committed);
        require(!state.completed(), A_COMPLETED_TASK_STAYS_AS_IT_IS);
    }

    private static void mustBeWorkedOnBy(Mandate mandate, InvestigationState investigation, Committed committed) {
        OrganisationState.mustAct(mandate, committed);
        investigation.mustBeOpen();
        investigation.mustHaveAssigned(mandate);
    }
}
