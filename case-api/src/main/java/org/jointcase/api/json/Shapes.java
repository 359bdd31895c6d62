package org.jointcase.api.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointcase.projections.casefile.Brief;
import org.jointcase.projections.casefile.CaseOffence;
import org.jointcase.projections.casefile.Casefile;
import org.jointcase.projections.casefile.Closure;
import org.jointcase.projections.casefile.Exhibit;
import org.jointcase.projections.casefile.Filed;
import org.jointcase.projections.casefile.Investigation;
import org.jointcase.projections.casefile.Member;
import org.jointcase.projections.casefile.Note;
import org.jointcase.projections.casefile.NoteText;
import org.jointcase.projections.casefile.Participant;
import org.jointcase.projections.casefile.Release;
import org.jointcase.projections.casefile.ReleaseContinued;
import org.jointcase.projections.casefile.Request;
import org.jointcase.projections.casefile.Task;
import org.jointcase.projections.custody.Step;
import org.jointcase.projections.partners.AgreementClause;
import org.jointcase.projections.partners.Partner;
import org.jointcase.projections.partners.Signatory;

/** How rows of read models look outside: an object is known by its {@code id}, and nothing is said twice. */
final class Shapes {
    private Shapes() {}

    static final Map<Class<?>, Class<?>> ALL = Map.ofEntries(
            Map.entry(Casefile.class, OfCasefile.class),
            Map.entry(Filed.class, OfFiled.class),
            Map.entry(Investigation.class, OfItself.class),
            Map.entry(Partner.class, OfItself.class),
            Map.entry(Exhibit.class, OfExhibit.class),
            Map.entry(Release.class, OfRelease.class),
            Map.entry(Request.class, OfRequest.class),
            Map.entry(Note.class, OfNote.class),
            Map.entry(NoteText.class, OfNoteText.class),
            Map.entry(Task.class, OfTask.class),
            Map.entry(Brief.class, OfPart.class),
            Map.entry(CaseOffence.class, OfPart.class),
            Map.entry(Participant.class, OfPart.class),
            Map.entry(Member.class, OfPart.class),
            Map.entry(Closure.class, OfPart.class),
            Map.entry(ReleaseContinued.class, OfPart.class),
            Map.entry(Step.class, OfStep.class),
            Map.entry(Signatory.class, OfPart.class),
            Map.entry(AgreementClause.class, OfPart.class));

    /** A row that is the object itself. */
    interface OfItself {
        @JsonProperty("id")
        UUID caseId();
    }

    /** A row inside the object that it belongs to. */
    interface OfPart {
        @JsonIgnore
        UUID caseId();
    }

    interface OfCasefile {
        @JsonUnwrapped
        Investigation investigation();

        @JsonUnwrapped
        Brief brief();

        @JsonProperty("assistanceRequests")
        List<?> requests();
    }

    interface OfFiled {
        @JsonUnwrapped
        Object facts();

        @JsonUnwrapped
        @JsonIgnoreProperties({"caseId", "exhibitId", "releaseId", "requestId"})
        Object standing();
    }

    interface OfExhibit {
        @JsonProperty("investigationId")
        UUID caseId();

        @JsonProperty("id")
        UUID exhibitId();
    }

    interface OfRelease {
        @JsonProperty("investigationId")
        UUID caseId();

        @JsonProperty("id")
        UUID releaseId();
    }

    interface OfRequest {
        @JsonProperty("investigationId")
        UUID caseId();

        @JsonProperty("id")
        UUID requestId();
    }

    interface OfNote {
        @JsonProperty("id")
        UUID noteId();
    }

    interface OfNoteText extends OfPart {
        @JsonIgnore
        UUID noteId();
    }

    interface OfTask {
        @JsonProperty("investigationId")
        UUID caseId();

        @JsonProperty("id")
        UUID taskId();
    }

    interface OfStep extends OfPart {
        @JsonIgnore
        UUID exhibitId();
    }
}
