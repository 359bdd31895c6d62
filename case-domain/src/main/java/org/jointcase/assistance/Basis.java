package org.jointcase.assistance;

import static org.jointcase.agreement.Subject.INVESTIGATION_ASSISTANCE;
import static org.jointcase.assistance.AssistanceRequestRule.THIS_KIND_DOES_NOT_REST_ON_SUCH_A_BASIS;
import static org.jointcase.assistance.AssistanceRequestRule.THIS_KIND_IS_NOT_ASKED_OF_SUCH_AN_ORGANISATION;
import static org.jointcase.assistance.AssistanceRequestRule.THIS_KIND_RESTS_ON_ANOTHER_ARTICLE;
import static org.jointcase.rule.RuleBroken.require;

import java.time.LocalDate;
import org.jointcase.agreement.Clause;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** What a request rests on: a provision or a clause, exactly one of the two. */
record Basis(@Nullable LegalBasis provision, @Nullable ClauseBasis clause) {
    boolean isSeenBy(Mandate mandate, Committed committed) {
        return clause == null || committed.state(clause.agreementId()).isSeenBy(mandate);
    }

    void mustSuit(AssistanceKind kind, OrganisationKind asked) {
        var footings = Footing.of(kind, asked);
        require(!footings.isEmpty(), THIS_KIND_IS_NOT_ASKED_OF_SUCH_AN_ORGANISATION);
        require(footings.contains(footing()), THIS_KIND_DOES_NOT_REST_ON_SUCH_A_BASIS);
        if (provision != null && provision.ofTheConvention()) {
            var abroad = asked == OrganisationKind.FOREIGN_AUTHORITY;
            require(kind.restsOn(provision.article(), abroad), THIS_KIND_RESTS_ON_ANOTHER_ARTICLE);
        }
    }

    /** The clause that covers a request from one party to the other on this day; null where none is the basis. */
    static @Nullable Clause covering(
            @Nullable ClauseBasis basis,
            OrganisationId requesting,
            OrganisationId requested,
            LocalDate day,
            Committed committed) {
        if (basis == null) {
            return null;
        }
        return committed
                .state(basis.agreementId())
                .clauseBetween(requesting, requested, basis.clauseRef(), INVESTIGATION_ASSISTANCE, day);
    }

    private Footing footing() {
        if (provision == null) {
            return Footing.CLAUSE;
        }
        return provision.ofTheConvention() ? Footing.CONVENTION : Footing.NATIONAL_LAW;
    }
}
