package org.jointcase.projections.board;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.Closed;
import org.jointcase.investigation.InvestigationEvent.ClosureProposed;
import org.jointcase.investigation.InvestigationEvent.ClosureReturned;
import org.jointcase.investigation.InvestigationEvent.Declined;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.InvestigationEvent.Opened;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.InvestigationEvent.Reopened;
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
        return switch (event) {
            case Opened opened -> card.become(InvestigationStatus.OPEN);
            case Declined declined -> card.become(InvestigationStatus.DECLINED);
            case ClosureProposed proposed -> card.become(InvestigationStatus.CLOSURE_PROPOSED);
            case ClosureReturned returned -> card.become(InvestigationStatus.OPEN);
            case Reopened reopened -> card.become(InvestigationStatus.OPEN);
            case Closed closed -> card.closed(entry.recorded());
            case LeadAssigned lead -> card.with(lead);
            case MemberAssigned member -> card.with(member);
            case MemberRemoved member -> card.without(member);
            case ParticipantAdmitted admitted -> card.with(admitted);
            case ParticipantWithdrawn withdrawn -> card.without(withdrawn);
            default -> card;
        };
    }

    private static void change(Rows rows, Entry entry, UnaryOperator<Card> change) {
        var card = Objects.requireNonNull(rows.find(Card.TABLE, entry.caseId()), "a case begins with its submission");
        rows.put(Card.TABLE, change.apply(card).at(entry));
    }
}
