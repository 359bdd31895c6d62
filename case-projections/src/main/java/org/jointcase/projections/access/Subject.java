package org.jointcase.projections.access;

import static org.jointcase.projections.access.Shown.IN_OUTLINE;
import static org.jointcase.projections.access.Shown.IN_OUTLINE_BUT_TO_THE_CENTRE;
import static org.jointcase.projections.access.Shown.TO_ALL;
import static org.jointcase.projections.access.Shown.TO_PARTIES;
import static org.jointcase.projections.access.Shown.WITH_HEADER;
import static org.jointcase.projections.access.Shown.WITH_OBJECT;

import java.util.UUID;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.Absorbed;
import org.jointcase.investigation.InvestigationEvent.AssistanceConcluded;
import org.jointcase.investigation.InvestigationEvent.AssistanceRequested;
import org.jointcase.investigation.InvestigationEvent.Closed;
import org.jointcase.investigation.InvestigationEvent.ClosureProposed;
import org.jointcase.investigation.InvestigationEvent.ClosureReturned;
import org.jointcase.investigation.InvestigationEvent.Declined;
import org.jointcase.investigation.InvestigationEvent.EvidenceShared;
import org.jointcase.investigation.InvestigationEvent.ExhibitFateDecided;
import org.jointcase.investigation.InvestigationEvent.ExhibitRegistered;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.MandatoryTaskAdded;
import org.jointcase.investigation.InvestigationEvent.MandatoryTaskCompleted;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.InvestigationEvent.Opened;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.InvestigationEvent.Reopened;
import org.jointcase.investigation.InvestigationEvent.Resumed;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.investigation.InvestigationEvent.Suspended;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Id;
import org.jointcase.organisation.OrganisationEvent;

/**
 * What an event is about, which decides to whom it shows. The register of a case is about the objects in it.
 *
 * @param objectId the exhibit, release, request, note or task; else the case
 */
public record Subject(Shown shown, UUID objectId) {
    public static Subject of(CaseEvent event) {
        return switch (event) {
            case OrganisationEvent any -> new Subject(TO_ALL, any.caseId());
            case AgreementEvent any -> new Subject(TO_PARTIES, any.caseId());
            case InvestigationEvent any -> of(any);
            default -> new Subject(WITH_OBJECT, event.aggregateId());
        };
    }

    private static Subject of(InvestigationEvent event) {
        return switch (event) {
            case ExhibitRegistered register -> about(register.exhibitId());
            case ExhibitFateDecided register -> about(register.exhibitId());
            case EvidenceShared register -> about(register.releaseId());
            case AssistanceRequested register -> about(register.requestId());
            case AssistanceConcluded register -> about(register.requestId());
            case MandatoryTaskAdded register -> about(register.taskId());
            case MandatoryTaskCompleted register -> about(register.taskId());
            case Opened plain -> new Subject(WITH_HEADER, event.caseId());
            case LeadAssigned plain -> new Subject(WITH_HEADER, event.caseId());
            case ParticipantAdmitted plain -> new Subject(WITH_HEADER, event.caseId());
            case MemberAssigned plain -> new Subject(WITH_HEADER, event.caseId());
            case Submitted written -> new Subject(IN_OUTLINE, event.caseId());
            case Declined written -> new Subject(IN_OUTLINE, event.caseId());
            case ParticipantWithdrawn written -> new Subject(IN_OUTLINE, event.caseId());
            case MemberRemoved written -> new Subject(IN_OUTLINE, event.caseId());
            case ClosureProposed written -> new Subject(IN_OUTLINE, event.caseId());
            case ClosureReturned written -> new Subject(IN_OUTLINE, event.caseId());
            case Closed written -> new Subject(IN_OUTLINE, event.caseId());
            case Reopened written -> new Subject(IN_OUTLINE, event.caseId());
            case Suspended written -> new Subject(IN_OUTLINE, event.caseId());
            case Resumed written -> new Subject(IN_OUTLINE, event.caseId());
            case Absorbed namesAnother -> new Subject(IN_OUTLINE_BUT_TO_THE_CENTRE, event.caseId());
        };
    }

    private static Subject about(Id<?> object) {
        return new Subject(WITH_OBJECT, object.value());
    }
}
