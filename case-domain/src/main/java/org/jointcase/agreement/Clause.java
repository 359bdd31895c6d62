package org.jointcase.agreement;

import static org.jointcase.mandate.Text.line;

import java.util.Set;
import org.jointcase.handling.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * What one clause of an agreement allows.
 *
 * @param ref the clause's reference in the signed text, unique within the agreement
 * @param maxTlp the strictest marking that may pass under it
 * @param originatorApproval whether the originator has to approve; he does by proposing
 * @param responseDays within how many days a request under it is answered
 * @param confirmationHours within how many hours an emergency release is confirmed
 */
public record Clause(
        String ref,
        Subject subject,
        Direction direction,
        Set<Purpose> purposes,
        Set<DataCategory> dataCategories,
        Tlp maxTlp,
        boolean originatorApproval,
        @Nullable Integer responseDays,
        @Nullable Integer confirmationHours) {
    private static final int LONGEST_DAYS = 3_650;
    private static final int LONGEST_HOURS = 8_760;

    public Clause {
        purposes = Set.copyOf(purposes);
        dataCategories = Set.copyOf(dataCategories);
    }

    /** @throws IllegalArgumentException unless a command may say it: an old clause never fails to load */
    void mustBeWellFormed() {
        line("clauses.ref", ref);
        mustBePositive("clauses.responseDays", responseDays, LONGEST_DAYS);
        mustBePositive("clauses.confirmationHours", confirmationHours, LONGEST_HOURS);
    }

    private static void mustBePositive(String name, @Nullable Integer value, int largest) {
        if (value != null && (value < 1 || value > largest)) {
            throw new IllegalArgumentException(name + " must be 1 to " + largest);
        }
    }
}
