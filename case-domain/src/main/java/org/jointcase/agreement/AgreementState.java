package org.jointcase.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointcase.agreement.AgreementEvent.Drafted;
import org.jointcase.agreement.AgreementEvent.Resumed;
import org.jointcase.agreement.AgreementEvent.Signed;
import org.jointcase.agreement.AgreementEvent.Suspended;
import org.jointcase.agreement.AgreementEvent.Terminated;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask of an agreement.
 *
 * @param lastDay the last day in force, {@code effectiveTo} or what a termination made of it
 */
public record AgreementState(
        Set<OrganisationId> parties,
        Set<OrganisationId> signed,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lastDay,
        List<Clause> clauses,
        boolean suspended,
        boolean terminated) {
    public static final AgreementState NONE =
            new AgreementState(Set.of(), Set.of(), null, null, List.of(), false, false);

    public boolean signedByAll() {
        return !parties.isEmpty() && signed.containsAll(parties);
    }

    /** In force: signed by all, the day in its term, not suspended. Both ends of the term belong to it. */
    public boolean inForceOn(LocalDate day) {
        return signedByAll()
                && !suspended
                && effectiveFrom != null
                && lastDay != null
                && !day.isBefore(effectiveFrom)
                && !day.isAfter(lastDay);
    }

    /** Whether the term is over before that day. */
    boolean endsBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** An agreement shows to its parties and to the centre. */
    public boolean isSeenBy(Mandate mandate) {
        return mandate.ofCentre() || hasParty(mandate.organisation());
    }

    public boolean hasParty(OrganisationId organisation) {
        return parties.contains(organisation);
    }

    public Optional<Clause> clause(String ref) {
        return clauses.stream().filter(clause -> clause.ref().equals(ref)).findFirst();
    }

    public AgreementState evolve(AgreementEvent event) {
        return switch (event) {
            case Drafted drafted ->
                new AgreementState(
                        Set.copyOf(drafted.parties()),
                        Set.of(),
                        drafted.effectiveFrom(),
                        drafted.effectiveTo(),
                        List.copyOf(drafted.clauses()),
                        false,
                        false);
            case Signed signed -> signedAlsoBy(signed.party());
            case Suspended suspended ->
                new AgreementState(parties, signed, effectiveFrom, lastDay, clauses, true, terminated);
            case Resumed resumed ->
                new AgreementState(parties, signed, effectiveFrom, lastDay, clauses, false, terminated);
            case Terminated terminated ->
                new AgreementState(parties, signed, effectiveFrom, terminated.lastDay(), clauses, suspended, true);
        };
    }

    private AgreementState signedAlsoBy(OrganisationId party) {
        var all = new HashSet<>(signed);
        all.add(party);
        return new AgreementState(parties, Set.copyOf(all), effectiveFrom, lastDay, clauses, suspended, terminated);
    }
}
