package org.jointcase.exhibit;

import static org.jointcase.mandate.Text.optional;

import java.time.LocalDate;
import org.jointcase.mandate.Days;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an exhibit: retained until a day on a basis, or returned or handed to prosecution against a receipt.
 */
public record Fate(
        FateKind kind,
        @Nullable LocalDate until,
        @Nullable String basis,
        @Nullable String recipient,
        @Nullable String receipt) {
    /** @throws IllegalArgumentException unless exactly what the kind asks for is given */
    public Fate {
        var retained = kind == FateKind.RETAINED_UNTIL;
        if (retained
                ? until == null || basis == null || recipient != null || receipt != null
                : until != null || basis != null || recipient == null || receipt == null) {
            throw new IllegalArgumentException(
                    retained ? "until and basis are needed" : "recipient and receipt are needed");
        }
        Days.optional("until", until);
        optional("basis", basis);
        optional("recipient", recipient);
        optional("receipt", receipt);
    }
}
