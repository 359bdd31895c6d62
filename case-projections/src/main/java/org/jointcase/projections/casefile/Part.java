package org.jointcase.projections.casefile;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointcase.projections.access.CaseView;
import org.jointcase.projections.access.Visible;
import org.jointcase.projections.rows.Table;

/**
 * A part of the case file, and who sees its rows. The condition in SQL, over {@code t}, and the predicate say the same.
 */
record Part<R extends Record>(Table<R> table, String objectColumn, Limit limit, Seen<R> seen) {
    static final Part<Investigation> INVESTIGATION = ofHeader(Investigation.TABLE);
    static final Part<Participant> PARTICIPANTS = ofHeader(Participant.TABLE);
    static final Part<Member> MEMBERS = ofHeader(Member.TABLE);
    static final Part<Brief> BRIEF = ofFile(Brief.TABLE);
    static final Part<Charge> CHARGES = ofFile(Charge.TABLE);
    static final Part<Closure> CLOSURES = ofFile(Closure.TABLE);
    static final Part<Continuation> CONTINUATIONS = ofFile(Continuation.TABLE);
    static final Part<Exhibit> EXHIBITS = ofObject(Exhibit.TABLE, "exhibit_id", Exhibit::exhibitId);
    static final Part<ExhibitStanding> EXHIBIT_STANDINGS =
            ofObject(ExhibitStanding.TABLE, "exhibit_id", ExhibitStanding::exhibitId);
    static final Part<Release> RELEASES = ofObject(Release.TABLE, "release_id", Release::releaseId);
    static final Part<ReleaseStanding> RELEASE_STANDINGS =
            ofObject(ReleaseStanding.TABLE, "release_id", ReleaseStanding::releaseId);
    static final Part<Request> REQUESTS = ofObject(Request.TABLE, "request_id", Request::requestId);
    static final Part<RequestStanding> REQUEST_STANDINGS =
            ofObject(RequestStanding.TABLE, "request_id", RequestStanding::requestId);
    static final Part<NoteText> NOTES = ofObject(NoteText.TABLE, "note_id", NoteText::noteId);
    static final Part<Task> TASKS = ofObject(Task.TABLE, "task_id", Task::taskId);

    /** The primary key, which is the order of rows in memory too. */
    String order() {
        return table.key().stream()
                .map(component -> component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    @FunctionalInterface
    interface Limit {
        String sql(Visible visible);
    }

    @FunctionalInterface
    interface Seen<R> {
        boolean with(CaseView view, R row);
    }

    private static <R extends Record> Part<R> ofHeader(Table<R> table) {
        return new Part<>(table, "case_id", visible -> visible.header("t"), (view, row) -> view.header());
    }

    private static <R extends Record> Part<R> ofFile(Table<R> table) {
        return new Part<>(table, "case_id", visible -> visible.file("t"), (view, row) -> view.file());
    }

    private static <R extends Record> Part<R> ofObject(Table<R> table, String column, Function<R, UUID> object) {
        return new Part<>(
                table,
                column,
                visible -> visible.object("t", column),
                (view, row) -> view.objects().contains(object.apply(row)));
    }
}
