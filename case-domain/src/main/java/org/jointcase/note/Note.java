package org.jointcase.note;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.jointcase.note.NoteRule.ONLY_ITS_ORGANISATION_CORRECTS_A_NOTE;
import static org.jointcase.rule.RuleBroken.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.investigation.Sight;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationState;

/** What was observed. A correction is added and names what it supersedes; nothing is overwritten. */
@AggregateRoot(type = "note")
public final class Note {
    @AggregateIdentifier
    private NoteId id;

    private NoteState state = NoteState.NONE;

    private Note() {}

    @CommandHandler
    Note(NoteCommand.Add command, Committed committed) {
        var mandate = command.permitted();
        var investigation = committed.state(command.investigationId());
        NotVisible.unless(new Sight(investigation, mandate).ofHeader());
        mustBeWrittenBy(mandate, investigation, committed);
        apply(new NoteEvent.Added(command.noteId(), command.investigationId(), command.text(), mandate.organisation()));
    }

    @CommandHandler
    void decide(NoteCommand.Correct command, Committed committed) {
        var mandate = command.permitted();
        var investigation = committed.state(state.investigation());
        NotVisible.unless(new Sight(investigation, mandate).ofPartOf(state.organisation()));
        mustBeWrittenBy(mandate, investigation, committed);
        require(mandate.of(state.organisation()), ONLY_ITS_ORGANISATION_CORRECTS_A_NOTE);
        apply(new NoteEvent.Corrected(
                id, state.investigation(), state.corrections(), command.text(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(NoteEvent event) {
        id = event.noteId();
        state = state.evolve(event);
    }

    private static void mustBeWrittenBy(Mandate mandate, InvestigationState investigation, Committed committed) {
        OrganisationState.mustAct(mandate, committed);
        investigation.mustBeOpen();
        investigation.mustHaveAssigned(mandate);
    }
}
