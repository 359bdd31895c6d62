package org.jointcase.organisation;

import java.util.UUID;
import org.jointcase.mandate.Id;

public record OrganisationId(UUID value) implements Id<OrganisationState> {
    @Override
    public String toString() {
        return value.toString();
    }
}
