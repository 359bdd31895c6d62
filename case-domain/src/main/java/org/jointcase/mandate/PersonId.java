package org.jointcase.mandate;

import java.util.UUID;

/** A person, as the person directory knows him. Who he is stands nowhere else. */
public record PersonId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
