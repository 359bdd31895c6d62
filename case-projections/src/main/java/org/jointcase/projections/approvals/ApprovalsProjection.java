package org.jointcase.projections.approvals;

import static org.jointcase.projections.approvals.WaitingFor.CLOSURE;
import static org.jointcase.projections.approvals.WaitingFor.OPENING;
import static org.jointcase.projections.approvals.WaitingFor.RELEASE_ACKNOWLEDGEMENT;
import static org.jointcase.projections.approvals.WaitingFor.RELEASE_APPROVAL;
import static org.jointcase.projections.approvals.WaitingFor.SIGNATURE;
import static org.jointcase.projections.approvals.WaitingFor.TRANSFER_ACCEPTANCE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.agreement.AgreementEvent.Drafted;
import org.jointcase.agreement.AgreementEvent.Signed;
import org.jointcase.agreement.AgreementEvent.Terminated;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.exhibit.ExhibitEvent.TransferAccepted;
import org.jointcase.exhibit.ExhibitEvent.TransferOffered;
import org.jointcase.exhibit.ExhibitEvent.TransferRefused;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.Absorbed;
import org.jointcase.investigation.InvestigationEvent.Closed;
import org.jointcase.investigation.InvestigationEvent.ClosureProposed;
import org.jointcase.investigation.InvestigationEvent.ClosureReturned;
import org.jointcase.investigation.InvestigationEvent.Declined;
import org.jointcase.investigation.InvestigationEvent.EvidenceShared;
import org.jointcase.investigation.InvestigationEvent.Opened;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.release.ReleaseEvent.Approved;
import org.jointcase.release.ReleaseEvent.Proposed;
import org.jointcase.release.ReleaseEvent.ReceiptAcknowledged;
import org.jointcase.release.ReleaseEvent.Rejected;
import org.jointcase.release.ReleaseEvent.Withdrawn;
import org.jointcase.transparency.Entry;

/** Keeps what waits, as long as it waits. */
public final class ApprovalsProjection implements Projection {
    @Override
    public String name() {
        return "approvals";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(Waiting.TABLE, Asked.TABLE);
    }

    @Override
    public void apply(Rows rows, LedgerEvent ledgerEvent) {
        var entry = ledgerEvent.entry();
        switch (ledgerEvent.event()) {
            case AgreementEvent event -> after(event, rows, entry);
            case InvestigationEvent event -> after(event, rows, entry);
            case ReleaseEvent event -> after(event, rows, entry);
            case ExhibitEvent event -> after(event, rows, entry);
            case AssistanceRequestEvent event -> new Requests(rows, entry).after(event);
            default -> {}
        }
    }

    private static void after(AgreementEvent event, Rows rows, Entry entry) {
        switch (event) {
            case Drafted drafted ->
                drafted.parties().stream()
                        .map(OrganisationId::value)
                        .forEach(party -> put(rows, Waiting.forParty(SIGNATURE, party, party, entry)));
            case Signed signed -> done(rows, entry, signed.party().value());
            case Terminated terminated ->
                rows.all(Waiting.TABLE).forEach(waiting -> done(rows, entry, waiting.objectId()));
            case AgreementEvent.Suspended goesOn -> {}
            case AgreementEvent.Resumed goesOn -> {}
        }
    }

    private static void after(InvestigationEvent event, Rows rows, Entry entry) {
        switch (event) {
            case Submitted by ->
                put(
                        rows,
                        Waiting.forCentre(
                                OPENING, event.caseId(), Set.of(by.by().value()), false, entry));
            case ClosureProposed by ->
                put(
                        rows,
                        Waiting.forCentre(
                                CLOSURE, event.caseId(), Set.of(by.by().value()), false, entry));
            case EvidenceShared shared -> {
                var release = shared.releaseId().value();
                var recipient = shared.recipient().value();
                put(rows, Waiting.forParty(RELEASE_ACKNOWLEDGEMENT, release, recipient, entry));
            }
            case Opened opened -> done(rows, entry, event.caseId());
            case Declined declined -> done(rows, entry, event.caseId());
            case ClosureReturned returned -> done(rows, entry, event.caseId());
            case Closed closed -> done(rows, entry, event.caseId());
            case Absorbed absorbed -> rows.all(Waiting.TABLE).forEach(waiting -> done(rows, entry, waiting.objectId()));
            default -> {}
        }
        InvestigationStatus.after(event).ifPresent(status -> pause(rows, status));
    }

    private static void pause(Rows rows, InvestigationStatus status) {
        rows.all(Waiting.TABLE).forEach(waiting -> rows.put(Waiting.TABLE, waiting.asCaseIs(status)));
    }

    private static void after(ReleaseEvent event, Rows rows, Entry entry) {
        switch (event) {
            case Proposed by ->
                put(
                        rows,
                        Waiting.forCentre(
                                RELEASE_APPROVAL,
                                event.aggregateId(),
                                Set.of(by.by().value()),
                                false,
                                entry));
            case Approved shared -> {}
            case Rejected rejected -> done(rows, entry, event.aggregateId());
            case Withdrawn withdrawn -> done(rows, entry, event.aggregateId());
            case ReceiptAcknowledged acknowledged -> done(rows, entry, event.aggregateId());
        }
    }

    private static void after(ExhibitEvent event, Rows rows, Entry entry) {
        switch (event) {
            case TransferOffered offer -> {
                var organisation = offer.organisationId().value();
                var receiver = offer.receiver().value();
                put(rows, Waiting.forPerson(TRANSFER_ACCEPTANCE, event.aggregateId(), organisation, receiver, entry));
            }
            case TransferAccepted accepted -> done(rows, entry, event.aggregateId());
            case TransferRefused refused -> done(rows, entry, event.aggregateId());
            default -> {}
        }
    }

    private static void put(Rows rows, Waiting waiting) {
        rows.put(Waiting.TABLE, waiting);
    }

    private static void done(Rows rows, Entry entry, UUID objectId) {
        rows.remove(Waiting.TABLE, entry.caseId(), objectId);
    }
}
