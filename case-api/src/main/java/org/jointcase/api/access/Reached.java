package org.jointcase.api.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jointcase.agreement.AgreementId;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.ledger.entry.Log;
import org.jointcase.mandate.Id;
import org.jointcase.note.NoteId;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.release.ReleaseId;
import org.jointcase.task.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a request reaches for: the object that its route names.
 *
 * @param kind the glossary's word
 * @param id null where the route names none, as a list, or where it is no id at all
 * @param action what was asked of it
 */
public record Reached(String kind, @Nullable Id<?> id, String action) {
    private static final String PREFIX = "/api/v1/";
    private static final Map<String, Named> KINDS = Map.of(
            "investigations", new Named("investigation", InvestigationId::new),
            "exhibits", new Named("exhibit", ExhibitId::new),
            "releases", new Named("release", ReleaseId::new),
            "assistance-requests", new Named("assistance-request", AssistanceRequestId::new),
            "notes", new Named("note", NoteId::new),
            "tasks", new Named("task", TaskId::new),
            "agreements", new Named("agreement", AgreementId::new),
            "organisations", new Named("organisation", OrganisationId::new));

    private record Named(String kind, Function<UUID, Id<?>> id) {}

    /** What this request reaches for, as its route has been matched. */
    public static Reached of(HttpServletRequest request) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (pattern.startsWith("/log/")) {
            return entriesOf(pattern.startsWith("/log/access/") ? Log.ACCESS : Log.CASE, "opened");
        }
        var segments =
                pattern.startsWith(PREFIX) ? pattern.substring(PREFIX.length()).split("/") : new String[] {"nothing"};
        var action = action(request.getMethod(), segments[segments.length - 1]);
        var named = KINDS.get(segments[0]);
        var id = idIn(request);
        return named == null || id == null
                ? new Reached(named == null ? segments[0] : named.kind(), null, action)
                : new Reached(named.kind(), named.id().apply(id), action);
    }

    /** A log, as a whole or in part. */
    public static Reached entriesOf(Log log, String action) {
        return new Reached(log + "-log", null, action);
    }

    /** The object that an entry of the case log is about. */
    public static Reached entryOf(String aggregateType, UUID aggregateId) {
        return KINDS.values().stream()
                .filter(named -> named.kind().equals(aggregateType))
                .findFirst()
                .map(named -> new Reached(named.kind(), named.id().apply(aggregateId), "opened"))
                .orElseThrow();
    }

    private static String action(String method, String last) {
        if (last.equals("content")) {
            return "downloaded";
        }
        if (last.equals("bundle")) {
            return "exported";
        }
        return method.equals("GET") || method.equals("HEAD") || last.startsWith("{") ? "opened" : last;
    }

    private static @Nullable UUID idIn(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(variables instanceof Map<?, ?> found) || !(found.get("id") instanceof String text)) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
