package org.jointcase.projections.partners;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointcase.agreement.AgreementEvent.Drafted;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;

/**
 * A memorandum of understanding.
 *
 * @param lastDay the last day in force, what was agreed or what a termination made of it
 */
record Memorandum(
        UUID caseId,
        String title,
        Set<UUID> parties,
        LocalDate effectiveFrom,
        LocalDate lastDay,
        boolean suspended,
        boolean terminated,
        long version,
        long position) {
    static final Table<Memorandum> TABLE = Table.of("memorandum", Memorandum.class, "caseId");

    static Memorandum of(Drafted event) {
        return new Memorandum(
                event.caseId(),
                event.title(),
                parties(event),
                event.effectiveFrom(),
                event.effectiveTo(),
                false,
                false,
                0,
                0);
    }

    Memorandum suspended(boolean now) {
        return new Memorandum(caseId, title, parties, effectiveFrom, lastDay, now, terminated, version, position);
    }

    Memorandum terminated(LocalDate last) {
        return new Memorandum(caseId, title, parties, effectiveFrom, last, suspended, true, version, position);
    }

    Memorandum at(Entry entry) {
        return new Memorandum(
                caseId,
                title,
                parties,
                effectiveFrom,
                lastDay,
                suspended,
                terminated,
                entry.sequence() + 1,
                entry.position());
    }

    private static Set<UUID> parties(Drafted event) {
        return event.parties().stream().map(OrganisationId::value).collect(Collectors.toUnmodifiableSet());
    }
}
