package org.jointcase;

import java.util.List;
import org.axonframework.modelling.command.Repository;
import org.jointcase.agreement.Agreement;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.AgreementState;
import org.jointcase.assistance.AssistanceRequest;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.assistance.AssistanceRequestState;
import org.jointcase.assistance.RegisteredRequests;
import org.jointcase.exhibit.Exhibit;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitState;
import org.jointcase.exhibit.RegisteredExhibits;
import org.jointcase.investigation.Investigation;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.mandate.Id;
import org.jointcase.note.Note;
import org.jointcase.note.NoteEvent;
import org.jointcase.note.NoteId;
import org.jointcase.note.NoteState;
import org.jointcase.organisation.Organisation;
import org.jointcase.organisation.OrganisationEvent;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationState;
import org.jointcase.release.ApprovedReleases;
import org.jointcase.release.Release;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.release.ReleaseId;
import org.jointcase.release.ReleaseState;
import org.jointcase.task.MandatoryTasks;
import org.jointcase.task.Task;
import org.jointcase.task.TaskEvent;
import org.jointcase.task.TaskId;
import org.jointcase.task.TaskState;

/** What the case file is made of. Whoever runs the domain wires exactly this. */
public final class CaseFile {
    private static final Kind<?, OrganisationState, ?> ORGANISATION = new Kind<>(
            Organisation.class,
            OrganisationId.class,
            OrganisationEvent.class,
            OrganisationState.NONE,
            OrganisationState::evolve);
    private static final Kind<?, AgreementState, ?> AGREEMENT = new Kind<>(
            Agreement.class, AgreementId.class, AgreementEvent.class, AgreementState.NONE, AgreementState::evolve);
    private static final Kind<?, InvestigationState, ?> INVESTIGATION = new Kind<>(
            Investigation.class,
            InvestigationId.class,
            InvestigationEvent.class,
            InvestigationState.NONE,
            InvestigationState::evolve);
    private static final Kind<?, ExhibitState, ?> EXHIBIT =
            new Kind<>(Exhibit.class, ExhibitId.class, ExhibitEvent.class, ExhibitState.NONE, ExhibitState::evolve);
    private static final Kind<?, ReleaseState, ?> RELEASE =
            new Kind<>(Release.class, ReleaseId.class, ReleaseEvent.class, ReleaseState.NONE, ReleaseState::evolve);
    private static final Kind<?, AssistanceRequestState, ?> ASSISTANCE_REQUEST = new Kind<>(
            AssistanceRequest.class,
            AssistanceRequestId.class,
            AssistanceRequestEvent.class,
            AssistanceRequestState.NONE,
            AssistanceRequestState::evolve);
    private static final Kind<?, NoteState, ?> NOTE =
            new Kind<>(Note.class, NoteId.class, NoteEvent.class, NoteState.NONE, NoteState::evolve);
    private static final Kind<?, TaskState, ?> TASK =
            new Kind<>(Task.class, TaskId.class, TaskEvent.class, TaskState.NONE, TaskState::evolve);

    /** The aggregates; commands that write one of them are handled there. */
    public static final List<Kind<?, ?, ?>> KINDS =
            List.of(ORGANISATION, AGREEMENT, INVESTIGATION, EXHIBIT, RELEASE, ASSISTANCE_REQUEST, NOTE, TASK);

    private CaseFile() {}

    /** Where the aggregates are loaded to be written. */
    public interface Repositories {
        <A> Repository<A> of(Class<A> aggregate);
    }

    /** The objects that handle the commands which may write two aggregates. */
    public static List<Object> handlers(Repositories repositories) {
        var investigations = repositories.of(Investigation.class);
        return List.of(
                new RegisteredExhibits(investigations, repositories.of(Exhibit.class)),
                new ApprovedReleases(investigations, repositories.of(Release.class)),
                new RegisteredRequests(investigations, repositories.of(AssistanceRequest.class)),
                new MandatoryTasks(investigations, repositories.of(Task.class)));
    }

    /** The kind of aggregate that this id names. */
    @SuppressWarnings("unchecked") // a kind's state is its id's
    public static <S> Kind<?, S, ?> kindOf(Id<S> id) {
        for (var kind : KINDS) {
            if (kind.id().isInstance(id)) {
                return (Kind<?, S, ?>) kind;
            }
        }
        throw new IllegalArgumentException("no kind of aggregate has " + id.getClass());
    }
}
