package org.jointcase.task;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jointcase.investigation.Investigation;
import org.jointcase.mandate.Committed;

/** Adds and completes tasks; a mandatory one in the case's register too. */
public final class MandatoryTasks {
    private final Repository<Investigation> investigations;
    private final Repository<Task> tasks;

    public MandatoryTasks(Repository<Investigation> investigations, Repository<Task> tasks) {
        this.investigations = investigations;
        this.tasks = tasks;
    }

    @CommandHandler
    void decide(TaskCommand.Add command, Committed committed) throws Exception {
        command.permitted();
        if (command.mandatory()) {
            var investigation = investigations.load(command.investigationId().toString());
            var state = investigation.invoke(Investigation::state);
            tasks.newInstance(() -> new Task(command, state, committed));
            investigation.execute(register -> register.mandatoryTaskAdded(command.taskId()));
        } else {
            var state = committed.state(command.investigationId());
            tasks.newInstance(() -> new Task(command, state, committed));
        }
    }

    @CommandHandler
    void decide(TaskCommand.Complete command, Committed committed) {
        command.permitted();
        var known = committed.state(command.taskId());
        if (known.mandatory()) {
            var investigation = investigations.load(known.investigation().toString());
            var state = investigation.invoke(Investigation::state);
            tasks.load(command.taskId().toString()).execute(task -> task.decide(command, state, committed));
            investigation.execute(register -> register.mandatoryTaskCompleted(command.taskId()));
        } else {
            var state = committed.state(known.investigation());
            tasks.load(command.taskId().toString()).execute(task -> task.decide(command, state, committed));
        }
    }
}
