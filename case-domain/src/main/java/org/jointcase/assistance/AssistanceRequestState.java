package org.jointcase.assistance;

import java.util.HashSet;
import java.util.Set;
import org.jointcase.assistance.AssistanceRequestEvent.Acknowledged;
import org.jointcase.assistance.AssistanceRequestEvent.Concluded;
import org.jointcase.assistance.AssistanceRequestEvent.Executed;
import org.jointcase.assistance.AssistanceRequestEvent.ExecutionStarted;
import org.jointcase.assistance.AssistanceRequestEvent.Refused;
import org.jointcase.assistance.AssistanceRequestEvent.Resubmitted;
import org.jointcase.assistance.AssistanceRequestEvent.ReturnedForCompletion;
import org.jointcase.assistance.AssistanceRequestEvent.Submitted;
import org.jointcase.assistance.AssistanceRequestEvent.Transmitted;
import org.jointcase.assistance.AssistanceRequestEvent.Withdrawn;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask of a request for assistance.
 *
 * @param requesters who submitted it and submitted it again
 * @param through who transmitted it; nobody until it was
 */
public record AssistanceRequestState(
        @Nullable Terms terms,
        Set<PersonId> requesters,
        @Nullable OrganisationId through,
        @Nullable AssistanceStatus status) {
    public static final AssistanceRequestState NONE = new AssistanceRequestState(null, Set.of(), null, null);

    /**
     * What never changes.
     *
     * @param abroad whether the requested party is a foreign authority
     */
    public record Terms(
            InvestigationId investigation,
            OrganisationId requesting,
            OrganisationId requested,
            boolean abroad,
            @Nullable ClauseBasis clause) {}

    public InvestigationId investigation() {
        return known().investigation();
    }

    public OrganisationId requesting() {
        return known().requesting();
    }

    public OrganisationId requested() {
        return known().requested();
    }

    public boolean abroad() {
        return known().abroad();
    }

    public @Nullable ClauseBasis clause() {
        return known().clause();
    }

    public boolean is(AssistanceStatus other) {
        return status == other;
    }

    /** Whether the requested party has had it in hand. */
    public boolean transmitted() {
        return through != null;
    }

    /** Whether it still waits for its result. */
    boolean unanswered() {
        return status != null
                && switch (status) {
                    case SUBMITTED, RETURNED, TRANSMITTED, ACKNOWLEDGED, IN_EXECUTION -> true;
                    case EXECUTED, CONCLUDED, REFUSED, WITHDRAWN -> false;
                };
    }

    public AssistanceRequestState evolve(AssistanceRequestEvent event) {
        var next = AssistanceStatus.after(event);
        return switch (event) {
            case Submitted first ->
                new AssistanceRequestState(
                        new Terms(
                                first.investigationId(),
                                first.requesting(),
                                first.requested(),
                                first.abroad(),
                                first.clause()),
                        Set.of(first.by()),
                        null,
                        next);
            case Transmitted sent -> new AssistanceRequestState(terms, requesters, sent.through(), next);
            case Resubmitted again -> new AssistanceRequestState(terms, with(again.by()), through, next);
            case ReturnedForCompletion any -> become(next);
            case Acknowledged any -> become(next);
            case ExecutionStarted any -> become(next);
            case Executed any -> become(next);
            case Refused any -> become(next);
            case Withdrawn any -> become(next);
            case Concluded any -> become(next);
        };
    }

    private AssistanceRequestState become(AssistanceStatus next) {
        return new AssistanceRequestState(terms, requesters, through, next);
    }

    private Set<PersonId> with(PersonId person) {
        var all = new HashSet<>(requesters);
        all.add(person);
        return Set.copyOf(all);
    }

    private Terms known() {
        if (terms == null) {
            throw new IllegalStateException("a request begins with its submission");
        }
        return terms;
    }
}
