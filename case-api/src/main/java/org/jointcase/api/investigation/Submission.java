package org.jointcase.api.investigation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jointcase.api.change.Stated;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.Offence;
import org.jointcase.investigation.Severity;
import org.jspecify.annotations.Nullable;

record Submission(
        String title,
        String summary,
        List<Offence> offences,
        Severity severity,
        Tlp tlp,
        @Nullable Instant happenedAt,
        @Nullable String lateReason)
        implements Stated {
    /** What a submission answers: the case has its number for good. */
    record Submitted(UUID id, String number, long version, long position) {}
}
