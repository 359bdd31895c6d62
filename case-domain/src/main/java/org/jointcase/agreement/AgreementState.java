package org.jointcase.agreement;

import static org.jointcase.agreement.DealingRule.AGREEMENT_NOT_IN_FORCE;
import static org.jointcase.agreement.DealingRule.NOT_A_PARTY_TO_THE_AGREEMENT;
import static org.jointcase.agreement.DealingRule.NO_SUCH_CLAUSE;
import static org.jointcase.agreement.DealingRule.SUBJECT_OUTSIDE_THE_CLAUSE;
import static org.jointcase.rule.RuleBroken.require;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointcase.agreement.AgreementEvent.Drafted;
import org.jointcase.agreement.AgreementEvent.Resumed;
import org.jointcase.agreement.AgreementEvent.Signed;
import org.jointcase.agreement.AgreementEvent.Suspended;
import org.jointcase.agreement.AgreementEvent.Terminated;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.rule.RuleBroken;
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

    /**
     * The clause that two parties deal under on that day.
     *
     * @throws RuleBroken unless they are parties, the agreement is in force and the clause is about this subject
     */
    public Clause clauseBetween(OrganisationId one, OrganisationId other, String ref, Subject subject, LocalDate day) {
        require(hasParty(one) && hasParty(other), NOT_A_PARTY_TO_THE_AGREEMENT);
        require(inForceOn(day), AGREEMENT_NOT_IN_FORCE);
        var found = clauses.stream()
                .filter(clause -> clause.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(NO_SUCH_CLAUSE));
        require(found.subject() == subject, SUBJECT_OUTSIDE_THE_CLAUSE);
        return found;
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
