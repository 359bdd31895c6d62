package org.jointcase.projections.audittrail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor sees of a stretch of a log.
 *
 * @param next the position to go on from, whatever he sees there; null where the log ends
 */
public record TrailPage<T>(List<T> items, @Nullable Long next) {}
