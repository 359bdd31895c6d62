package org.jointcase.exhibit;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jointcase.exhibit.ExhibitCommand.Collect;
import org.jointcase.exhibit.ExhibitCommand.DecideFate;
import org.jointcase.investigation.Investigation;
import org.jointcase.investigation.Sight;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationState;

/** Collects exhibits and decides their fates; in the case's register too. */
public final class RegisteredExhibits {
    private final Repository<Investigation> investigations;
    private final Repository<Exhibit> exhibits;

    public RegisteredExhibits(Repository<Investigation> investigations, Repository<Exhibit> exhibits) {
        this.investigations = investigations;
        this.exhibits = exhibits;
    }

    @CommandHandler
    void decide(Collect command, Committed committed) throws Exception {
        var registrar = command.permitted();
        var investigation = investigations.load(command.investigationId().toString());
        var state = investigation.invoke(Investigation::state);
        NotVisible.unless(new Sight(state, registrar).ofHeader());
        var parent = command.parent() == null ? null : Parent.of(command.parent(), registrar, committed);
        OrganisationState.mustAct(registrar, committed);
        state.mustHaveAssigned(registrar);
        if (parent != null) {
            parent.mustAllow(command);
        }
        var number = investigation.invoke(known -> known.register(command.exhibitId()));
        exhibits.newInstance(() -> new Exhibit(new ExhibitEvent.Collected(
                command.exhibitId(),
                command.investigationId(),
                number,
                command.kind(),
                command.description(),
                command.dataCategory(),
                command.tlp(),
                command.persons(),
                command.source(),
                command.acquisition(),
                command.parent(),
                command.derivation(),
                parent == null ? command.exhibitId() : parent.exhibit().root(),
                command.content(),
                parent == null ? registrar.organisation() : parent.exhibit().originator(),
                registrar.person(),
                registrar.organisation(),
                command.act().happenedAt())));
    }

    @CommandHandler
    void decide(DecideFate command, Committed committed) {
        command.permitted();
        var known = committed.state(command.exhibitId());
        var investigation = investigations.load(known.investigation().toString());
        var state = investigation.invoke(Investigation::state);
        var exhibit = exhibits.load(command.exhibitId().toString());
        exhibit.execute(item -> item.decide(command, state, committed));
        investigation.execute(register ->
                register.fateDecided(command.exhibitId(), command.fate().kind()));
    }
}
