package org.jointcase.projections.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/** A step while it is written: each kind fills other columns. */
final class StepDraft {
    private final StepKind kind;
    private final Instant at;
    private @Nullable UUID receiver;
    private @Nullable UUID receiverOrganisation;
    private @Nullable String recorded;
    private @Nullable String found;
    private @Nullable String condition;
    private @Nullable String reason;
    private @Nullable LocalDate until;
    private @Nullable String recipient;
    private @Nullable String receipt;
    private @Nullable String inStead;

    StepDraft(StepKind kind, Instant at) {
        this.kind = kind;
        this.at = at;
    }

    StepDraft to(PersonId person, OrganisationId organisation) {
        receiver = person.value();
        receiverOrganisation = organisation.value();
        return this;
    }

    StepDraft recorded(@Nullable String mark) {
        recorded = mark;
        return this;
    }

    StepDraft found(@Nullable String mark) {
        found = mark;
        return this;
    }

    StepDraft condition(@Nullable String state) {
        condition = state;
        return this;
    }

    StepDraft because(String why) {
        reason = why;
        return this;
    }

    StepDraft until(LocalDate day) {
        until = day;
        return this;
    }

    StepDraft gone(String whereTo, String against) {
        recipient = whereTo;
        receipt = against;
        return this;
    }

    StepDraft inStead(@Nullable String why) {
        inStead = why;
        return this;
    }

    Step of(UUID exhibitId, Entry entry) {
        return new Step(
                entry.caseId(),
                exhibitId,
                entry.sequence(),
                kind,
                entry.actor(),
                entry.organisation(),
                at,
                entry.recorded(),
                receiver,
                receiverOrganisation,
                recorded,
                found,
                condition,
                reason,
                until,
                recipient,
                receipt,
                inStead,
                entry.position());
    }
}
