package org.jointcase.projections.partners;

import java.util.List;
import java.util.UUID;
import org.jointcase.agreement.Clause;
import org.jointcase.agreement.Direction;
import org.jointcase.agreement.Subject;
import org.jointcase.handling.Tlp;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/**
 * A clause of an agreement.
 *
 * @param ordinal its place in the signed text, from 0
 */
public record Term(
        UUID caseId,
        int ordinal,
        String ref,
        Subject subject,
        Direction direction,
        List<String> purposes,
        List<String> dataCategories,
        Tlp maxTlp,
        boolean originatorApproval,
        @Nullable Integer responseDays,
        @Nullable Integer confirmationHours) {
    static final Table<Term> TABLE = Table.of("term", Term.class, "caseId", "ordinal");

    static Term of(UUID caseId, int ordinal, Clause clause) {
        return new Term(
                caseId,
                ordinal,
                clause.ref(),
                clause.subject(),
                clause.direction(),
                clause.purposes().stream().sorted().map(Enum::name).toList(),
                clause.dataCategories().stream().sorted().map(Enum::name).toList(),
                clause.maxTlp(),
                clause.originatorApproval(),
                clause.responseDays(),
                clause.confirmationHours());
    }
}
