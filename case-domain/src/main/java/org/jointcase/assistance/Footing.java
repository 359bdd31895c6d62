package org.jointcase.assistance;

import java.util.Set;
import org.jointcase.organisation.OrganisationKind;

/** What sort of basis a request rests on, and the table of which it may be for whom. */
enum Footing {
    CLAUSE,
    NATIONAL_LAW,
    CONVENTION;

    /**
     * What a request of this kind to such an organisation may rest on; nothing where it may not be asked at all. A private
     * partner is asked to preserve, never ordered: only by what it agreed to. Another state's powers are asked for under
     * the Convention alone.
     */
    static Set<Footing> of(AssistanceKind kind, OrganisationKind asked) {
        return switch (asked) {
            case NATIONAL_CENTRE, GOVERNMENT_AGENCY, LAW_ENFORCEMENT, PROSECUTION, CENTRAL_AUTHORITY ->
                kind.legal() ? Set.of(CLAUSE, NATIONAL_LAW, CONVENTION) : Set.of(CLAUSE, NATIONAL_LAW);
            case FOREIGN_AUTHORITY -> kind.legal() ? Set.of(CONVENTION) : Set.of(CLAUSE);
            case PRIVATE_PARTNER ->
                kind == AssistanceKind.PRESERVATION
                        ? Set.of(CLAUSE)
                        : kind.legal() ? Set.of() : Set.of(CLAUSE, NATIONAL_LAW);
            case ACADEMIA -> kind.legal() ? Set.of() : Set.of(CLAUSE, NATIONAL_LAW);
        };
    }
}
