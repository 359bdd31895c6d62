package org.jointcase.agreement;

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
    public Clause {
        purposes = Set.copyOf(purposes);
        dataCategories = Set.copyOf(dataCategories);
    }
}
