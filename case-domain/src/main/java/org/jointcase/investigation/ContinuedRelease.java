package org.jointcase.investigation;

import java.time.LocalDate;
import org.jointcase.release.ReleaseId;

/** A live release that goes on after closing. */
public record ContinuedRelease(ReleaseId releaseId, LocalDate until, String reason) {}
