package org.jointcase.projections.partners;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.agreement.AgreementEvent.Drafted;
import org.jointcase.agreement.AgreementEvent.Resumed;
import org.jointcase.agreement.AgreementEvent.Signed;
import org.jointcase.agreement.AgreementEvent.Suspended;
import org.jointcase.agreement.AgreementEvent.Terminated;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.organisation.OrganisationEvent;
import org.jointcase.organisation.OrganisationEvent.Proposed;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/** Keeps the parties and their agreements. */
public final class PartnersProjection implements Projection {
    @Override
    public String name() {
        return "partners";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(Partner.TABLE, Memorandum.TABLE, Signatory.TABLE, AgreementClause.TABLE);
    }

    @Override
    public void apply(Rows rows, LedgerEvent ledgerEvent) {
        var entry = ledgerEvent.entry();
        switch (ledgerEvent.event()) {
            case OrganisationEvent event ->
                rows.put(Partner.TABLE, after(rows, event).at(entry));
            case AgreementEvent event -> {
                rows.put(Memorandum.TABLE, after(rows, event).at(entry));
                sign(rows, event, entry);
            }
            default -> {}
        }
    }

    private static Partner after(Rows rows, OrganisationEvent event) {
        return event instanceof Proposed proposed
                ? Partner.of(proposed)
                : existing(rows.find(Partner.TABLE, event.caseId())).after(event);
    }

    private static Memorandum after(Rows rows, AgreementEvent event) {
        return switch (event) {
            case Drafted drafted -> Memorandum.of(drafted);
            case Signed signed -> memorandum(rows, event.caseId());
            case Suspended suspended -> memorandum(rows, event.caseId()).suspended(true);
            case Resumed resumed -> memorandum(rows, event.caseId()).suspended(false);
            case Terminated notice -> memorandum(rows, event.caseId()).terminated(notice.lastDay());
        };
    }

    private static void sign(Rows rows, AgreementEvent event, Entry entry) {
        if (event instanceof Drafted drafted) {
            drafted.parties()
                    .forEach(party ->
                            rows.put(Signatory.TABLE, new Signatory(event.caseId(), party.value(), null, null)));
            for (var i = 0; i < drafted.clauses().size(); i++) {
                rows.put(
                        AgreementClause.TABLE,
                        AgreementClause.of(event.caseId(), i, drafted.clauses().get(i)));
            }
        } else if (event instanceof Signed signed) {
            rows.put(
                    Signatory.TABLE,
                    new Signatory(
                            event.caseId(), signed.party().value(), signed.by().value(), entry.recorded()));
        }
    }

    private static Memorandum memorandum(Rows rows, UUID caseId) {
        return existing(rows.find(Memorandum.TABLE, caseId));
    }

    private static <R> R existing(@Nullable R row) {
        return Objects.requireNonNull(row, "a case begins with its first event");
    }
}
