package org.jointcase.investigation;

import java.util.UUID;
import org.jointcase.mandate.Id;

public record InvestigationId(UUID value) implements Id<InvestigationState> {
    @Override
    public String toString() {
        return value.toString();
    }
}
