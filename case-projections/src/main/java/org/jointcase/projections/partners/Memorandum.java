package org.jointcase.projections.partners;

import java.time.LocalDate;
import java.util.UUID;
import org.jointcase.agreement.AgreementEvent.Drafted;
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
        LocalDate effectiveFrom,
        LocalDate lastDay,
        boolean suspended,
        boolean terminated,
        long version,
        long position) {
    static final Table<Memorandum> TABLE = Table.of("memorandum", Memorandum.class, "caseId");

    static Memorandum of(Drafted event) {
        return new Memorandum(
                event.caseId(), event.title(), event.effectiveFrom(), event.effectiveTo(), false, false, 0, 0);
    }

    Memorandum suspended(boolean now) {
        return new Memorandum(caseId, title, effectiveFrom, lastDay, now, terminated, version, position);
    }

    Memorandum terminated(LocalDate last) {
        return new Memorandum(caseId, title, effectiveFrom, last, suspended, true, version, position);
    }

    Memorandum at(Entry entry) {
        return new Memorandum(
                caseId, title, effectiveFrom, lastDay, suspended, terminated, entry.sequence() + 1, entry.position());
    }
}
