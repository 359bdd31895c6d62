package org.jointcase.ledger.event;

import java.util.List;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.note.NoteEvent;
import org.jointcase.organisation.OrganisationEvent;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.task.TaskEvent;

/** What each event is called in the ledger, for ever. */
final class EventNames {
    static final List<EventName> ALL = List.of(
            new EventName("organisation.proposed", 1, OrganisationEvent.Proposed.class),
            new EventName("organisation.activated", 1, OrganisationEvent.Activated.class),
            new EventName("organisation.suspended", 1, OrganisationEvent.Suspended.class),
            new EventName("organisation.reinstated", 1, OrganisationEvent.Reinstated.class),
            new EventName("agreement.drafted", 1, AgreementEvent.Drafted.class),
            new EventName("agreement.signed", 1, AgreementEvent.Signed.class),
            new EventName("agreement.suspended", 1, AgreementEvent.Suspended.class),
            new EventName("agreement.resumed", 1, AgreementEvent.Resumed.class),
            new EventName("agreement.terminated", 1, AgreementEvent.Terminated.class),
            new EventName("investigation.submitted", 1, InvestigationEvent.Submitted.class),
            new EventName("investigation.opened", 1, InvestigationEvent.Opened.class),
            new EventName("investigation.declined", 1, InvestigationEvent.Declined.class),
            new EventName("investigation.lead-assigned", 1, InvestigationEvent.LeadAssigned.class),
            new EventName("investigation.participant-admitted", 1, InvestigationEvent.ParticipantAdmitted.class),
            new EventName("investigation.participant-withdrawn", 1, InvestigationEvent.ParticipantWithdrawn.class),
            new EventName("investigation.member-assigned", 1, InvestigationEvent.MemberAssigned.class),
            new EventName("investigation.member-removed", 1, InvestigationEvent.MemberRemoved.class),
            new EventName("investigation.exhibit-registered", 1, InvestigationEvent.ExhibitRegistered.class),
            new EventName("investigation.exhibit-fate-decided", 1, InvestigationEvent.ExhibitFateDecided.class),
            new EventName("investigation.evidence-shared", 1, InvestigationEvent.EvidenceShared.class),
            new EventName("investigation.assistance-requested", 1, InvestigationEvent.AssistanceRequested.class),
            new EventName("investigation.assistance-concluded", 1, InvestigationEvent.AssistanceConcluded.class),
            new EventName("investigation.mandatory-task-added", 1, InvestigationEvent.MandatoryTaskAdded.class),
            new EventName("investigation.mandatory-task-completed", 1, InvestigationEvent.MandatoryTaskCompleted.class),
            new EventName("investigation.closure-proposed", 1, InvestigationEvent.ClosureProposed.class),
            new EventName("investigation.closure-returned", 1, InvestigationEvent.ClosureReturned.class),
            new EventName("investigation.closed", 1, InvestigationEvent.Closed.class),
            new EventName("investigation.reopened", 1, InvestigationEvent.Reopened.class),
            new EventName("investigation.suspended", 1, InvestigationEvent.Suspended.class),
            new EventName("investigation.resumed", 1, InvestigationEvent.Resumed.class),
            new EventName("investigation.absorbed", 1, InvestigationEvent.Absorbed.class),
            new EventName("exhibit.collected", 1, ExhibitEvent.Collected.class),
            new EventName("exhibit.transfer-offered", 1, ExhibitEvent.TransferOffered.class),
            new EventName("exhibit.transfer-accepted", 1, ExhibitEvent.TransferAccepted.class),
            new EventName("exhibit.transfer-refused", 1, ExhibitEvent.TransferRefused.class),
            new EventName("exhibit.integrity-questioned", 1, ExhibitEvent.IntegrityQuestioned.class),
            new EventName("exhibit.retained", 1, ExhibitEvent.Retained.class),
            new EventName("exhibit.returned", 1, ExhibitEvent.Returned.class),
            new EventName("exhibit.handed-to-prosecution", 1, ExhibitEvent.HandedToProsecution.class),
            new EventName("release.proposed", 1, ReleaseEvent.Proposed.class),
            new EventName("release.approved", 1, ReleaseEvent.Approved.class),
            new EventName("release.rejected", 1, ReleaseEvent.Rejected.class),
            new EventName("release.withdrawn", 1, ReleaseEvent.Withdrawn.class),
            new EventName("release.receipt-acknowledged", 1, ReleaseEvent.ReceiptAcknowledged.class),
            new EventName("assistance-request.submitted", 1, AssistanceRequestEvent.Submitted.class),
            new EventName("assistance-request.transmitted", 1, AssistanceRequestEvent.Transmitted.class),
            new EventName(
                    "assistance-request.returned-for-completion",
                    1,
                    AssistanceRequestEvent.ReturnedForCompletion.class),
            new EventName("assistance-request.resubmitted", 1, AssistanceRequestEvent.Resubmitted.class),
            new EventName("assistance-request.acknowledged", 1, AssistanceRequestEvent.Acknowledged.class),
            new EventName("assistance-request.execution-started", 1, AssistanceRequestEvent.ExecutionStarted.class),
            new EventName("assistance-request.executed", 1, AssistanceRequestEvent.Executed.class),
            new EventName("assistance-request.refused", 1, AssistanceRequestEvent.Refused.class),
            new EventName("assistance-request.withdrawn", 1, AssistanceRequestEvent.Withdrawn.class),
            new EventName("assistance-request.concluded", 1, AssistanceRequestEvent.Concluded.class),
            new EventName("note.added", 1, NoteEvent.Added.class),
            new EventName("note.corrected", 1, NoteEvent.Corrected.class),
            new EventName("task.added", 1, TaskEvent.Added.class),
            new EventName("task.assigned", 1, TaskEvent.Assigned.class),
            new EventName("task.completed", 1, TaskEvent.Completed.class));

    private EventNames() {}
}
