package org.jointcase.release;

import java.util.UUID;
import org.jointcase.mandate.Id;

public record ReleaseId(UUID value) implements Id<ReleaseState> {
    @Override
    public String toString() {
        return value.toString();
    }
}
