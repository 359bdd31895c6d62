package org.jointcase.projections.board;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.organisation.OrganisationEvent;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;

/** Keeps a card of each case. */
public final class BoardProjection implements Projection {
    @Override
    public String name() {
        return "board";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(Card.TABLE, Brief.TABLE, Summary.TABLE);
    }

    @Override
    public void apply(Rows rows, LedgerEvent ledgerEvent) {
        var entry = ledgerEvent.entry();
        switch (ledgerEvent.event()) {
            case OrganisationEvent ofNoCase -> {}
            case AgreementEvent ofNoCase -> {}
            case Submitted event -> {
                rows.put(Card.TABLE, Card.of(event, entry));
                rows.put(Brief.TABLE, Brief.of(event));
                rows.put(Summary.TABLE, Summary.of(event));
            }
            case InvestigationEvent event -> change(rows, entry, card -> after(card, event, entry));
            default -> change(rows, entry, card -> card);
        }
    }

    private static Card after(Card card, InvestigationEvent event, Entry entry) {
        var moved = InvestigationStatus.after(event)
                .map(status -> card.become(status, entry.recorded()))
                .orElse(card);
        return switch (event) {
            case LeadAssigned lead -> moved.with(lead);
            case MemberAssigned member -> moved.with(member);
            case MemberRemoved member -> moved.without(member);
            case ParticipantAdmitted admitted -> moved.with(admitted);
            case ParticipantWithdrawn withdrawn -> moved.without(withdrawn);
            default -> moved;
        };
    }

    private static void change(Rows rows, Entry entry, UnaryOperator<Card> change) {
        var card = Objects.requireNonNull(rows.find(Card.TABLE, entry.caseId()), "a case begins with its submission");
        rows.put(Card.TABLE, change.apply(card).at(entry));
    }
}
