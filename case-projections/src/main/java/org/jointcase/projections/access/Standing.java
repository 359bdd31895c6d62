package org.jointcase.projections.access;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/**
 * What decides who sees a case, but for its members.
 *
 * @param red whether the case is TLP:RED
 * @param participants the organisations that take part, the lead among them
 */
record Standing(
        UUID caseId,
        UUID submitter,
        UUID submittedFor,
        boolean red,
        @Nullable UUID lead,
        List<UUID> participants) {
    static final Table<Standing> TABLE = Table.of("standing", Standing.class, "caseId");

    static Standing of(Submitted event) {
        return new Standing(
                event.caseId(),
                event.by().value(),
                event.organisationId().value(),
                event.tlp() == Tlp.RED,
                null,
                List.of());
    }

    Standing after(InvestigationEvent event) {
        return switch (event) {
            case LeadAssigned assigned ->
                with(
                        assigned.organisationId().value(),
                        assigned.organisationId().value());
            case ParticipantAdmitted admitted -> with(admitted.organisationId().value(), lead);
            case ParticipantWithdrawn withdrawn ->
                without(withdrawn.organisationId().value());
            default -> this;
        };
    }

    private Standing with(UUID participant, @Nullable UUID leading) {
        var all = Stream.concat(participants.stream(), Stream.of(participant))
                .distinct()
                .sorted()
                .toList();
        return new Standing(caseId, submitter, submittedFor, red, leading, all);
    }

    private Standing without(UUID participant) {
        var others = participants.stream()
                .filter(other -> !other.equals(participant))
                .toList();
        return new Standing(caseId, submitter, submittedFor, red, lead, others);
    }
}
