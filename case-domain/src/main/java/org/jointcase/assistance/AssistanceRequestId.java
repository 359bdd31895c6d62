package org.jointcase.assistance;

import java.util.UUID;
import org.jointcase.mandate.Id;

public record AssistanceRequestId(UUID value) implements Id<AssistanceRequestState> {
    @Override
    public String toString() {
        return value.toString();
    }
}
