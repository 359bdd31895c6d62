package org.jointcase.projections.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case's replay: an entry, and what the case became by it.
 *
 * @param entry null in the step before the first entry, which shows the case as it stood when the replay begins
 * @param changes since the step before; entries in between may not be shown
 * @param state the case file after it; null where only changes were asked for
 */
public record ReplayStep(
        @Nullable HistoryEntry entry,
        List<CaseChange> changes,
        @Nullable Casefile state) {}
