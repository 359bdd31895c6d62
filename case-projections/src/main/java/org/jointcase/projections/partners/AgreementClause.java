package org.jointcase.projections.partners;

import java.util.Set;
import java.util.UUID;
import org.jointcase.agreement.Clause;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Direction;
import org.jointcase.agreement.Purpose;
import org.jointcase.agreement.Subject;
import org.jointcase.handling.Tlp;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/**
 * A clause of an agreement.
 *
 * @param ordinal its place in the signed text, from 0
 */
public record AgreementClause(
        UUID caseId,
        int ordinal,
        String ref,
        Subject subject,
        Direction direction,
        Set<Purpose> purposes,
        Set<DataCategory> dataCategories,
        Tlp maxTlp,
        boolean originatorApproval,
        @Nullable Integer responseDays,
        @Nullable Integer confirmationHours) {
    static final Table<AgreementClause> TABLE =
            Table.of("agreement_clause", AgreementClause.class, "caseId", "ordinal");

    static AgreementClause of(UUID caseId, int ordinal, Clause clause) {
        return new AgreementClause(
                caseId,
                ordinal,
                clause.ref(),
                clause.subject(),
                clause.direction(),
                clause.purposes(),
                clause.dataCategories(),
                clause.maxTlp(),
                clause.originatorApproval(),
                clause.responseDays(),
                clause.confirmationHours());
    }
}
