package org.jointcase.ledger.command;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.Organisation;
import org.jointcase.organisation.OrganisationEvent;

/** Handles a command as its test says, on the centre. */
public final class Handling {
    private final Repository<Organisation> organisations;

    Handling(Repository<Organisation> organisations) {
        this.organisations = organisations;
    }

    /** What a test lets the handler do. */
    @FunctionalInterface
    public interface Body {
        void run(Centre centre) throws Throwable;
    }

    /** The loaded centre. */
    @FunctionalInterface
    public interface Centre {
        void apply(OrganisationEvent event);
    }

    /** A command that brings its own handler. */
    public record Handle(Act act, Body body) implements CaseCommand {
        @Override
        public Mandate permitted() {
            return act.mandate();
        }
    }

    @CommandHandler
    void decide(Handle command) throws Throwable {
        var centre = organisations.load(SomeCommands.CENTRE.toString());
        command.body().run(event -> centre.execute(root -> AggregateLifecycle.apply(event)));
    }
}
