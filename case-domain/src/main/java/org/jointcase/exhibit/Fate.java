package org.jointcase.exhibit;

import java.time.LocalDate;
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
        var retention = until != null && basis != null && !basis.isBlank() && recipient == null && receipt == null;
        var handing = until == null
                && basis == null
                && recipient != null
                && !recipient.isBlank()
                && receipt != null
                && !receipt.isBlank();
        if (kind == FateKind.RETAINED_UNTIL ? !retention : !handing) {
            throw new IllegalArgumentException(
                    kind == FateKind.RETAINED_UNTIL
                            ? "until and basis are needed"
                            : "recipient and receipt are needed");
        }
    }
}
