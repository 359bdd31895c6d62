package org.jointcase.agreement;

import java.util.UUID;
import org.jointcase.mandate.Id;

public record AgreementId(UUID value) implements Id<AgreementState> {
    @Override
    public String toString() {
        return value.toString();
    }
}
