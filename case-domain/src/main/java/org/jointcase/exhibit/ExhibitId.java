package org.jointcase.exhibit;

import java.util.UUID;
import org.jointcase.mandate.Id;

public record ExhibitId(UUID value) implements Id<ExhibitState> {
    @Override
    public String toString() {
        return value.toString();
    }
}
