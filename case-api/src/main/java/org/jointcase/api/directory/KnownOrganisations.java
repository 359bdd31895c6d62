package org.jointcase.api.directory;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationState;

/** The organisations that the ledger knows, whatever codes are reserved beside. */
public final class KnownOrganisations {
    private final OrganisationCodes codes;
    private final CommittedStates states;

    KnownOrganisations(OrganisationCodes codes, CommittedStates states) {
        this.codes = codes;
        this.states = states;
    }

    public boolean isKnown(String code) {
        return find(code).isPresent();
    }

    /** The organisation that has this code. */
    public Optional<OrganisationId> find(String code) {
        return codes.find(code).filter(id -> state(id).isPresent());
    }

    /** Those whose state is such, oldest first. */
    public Stream<OrganisationId> that(Predicate<OrganisationState> be) {
        return codes.all().stream().filter(id -> state(id).filter(be).isPresent());
    }

    private Optional<OrganisationState> state(OrganisationId id) {
        try {
            return Optional.of(states.latest(id).state());
        } catch (NotVisible reservedOnly) {
            return Optional.empty();
        }
    }
}
