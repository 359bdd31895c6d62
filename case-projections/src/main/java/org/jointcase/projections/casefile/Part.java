package org.jointcase.projections.casefile;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointcase.projections.access.CaseView;
import org.jointcase.projections.access.Visible;
import org.jointcase.projections.rows.Table;

/**
 * A part of the case file, and who sees its rows. The condition in SQL, over {@code t}, and the predicate say the same.
 *
 * @param name as the case file has it; facts and standings of the same objects are one part
 */
record Part<R extends Record>(String name, Table<R> table, String objectColumn, Limit limit, Seen<R> seen) {
    static final Part<Investigation> INVESTIGATION = ofHeader("investigation", Investigation.TABLE);
    static final Part<Participant> PARTICIPANTS = ofHeader("participants", Participant.TABLE);
    static final Part<Member> MEMBERS = ofHeader("members", Member.TABLE);
    static final Part<Brief> BRIEF = ofFile("brief", Brief.TABLE);
    static final Part<CaseOffence> OFFENCES = ofFile("offences", CaseOffence.TABLE);
    static final Part<Closure> CLOSURES = ofFile("closures", Closure.TABLE);
    static final Part<ReleaseContinued> CONTINUED_RELEASES = ofFile("continuedReleases", ReleaseContinued.TABLE);
    static final Part<Exhibit> EXHIBITS = ofObject("exhibits", Exhibit.TABLE, "exhibit_id", Exhibit::exhibitId);
    static final Part<ExhibitStanding> EXHIBIT_STANDINGS =
            ofObject("exhibits", ExhibitStanding.TABLE, "exhibit_id", ExhibitStanding::exhibitId);
    static final Part<Release> RELEASES = ofObject("releases", Release.TABLE, "release_id", Release::releaseId);
    static final Part<ReleaseStanding> RELEASE_STANDINGS =
            ofObject("releases", ReleaseStanding.TABLE, "release_id", ReleaseStanding::releaseId);
    static final Part<Request> REQUESTS = ofObject("requests", Request.TABLE, "request_id", Request::requestId);
    static final Part<RequestStanding> REQUEST_STANDINGS =
            ofObject("requests", RequestStanding.TABLE, "request_id", RequestStanding::requestId);
    static final Part<NoteText> NOTES = ofObject("notes", NoteText.TABLE, "note_id", NoteText::noteId);
    static final Part<Task> TASKS = ofObject("tasks", Task.TABLE, "task_id", Task::taskId);

    /** All of them, in the order of the case file. */
    static final List<Part<?>> ALL = List.of(
            INVESTIGATION,
            BRIEF,
            OFFENCES,
            PARTICIPANTS,
            MEMBERS,
            EXHIBITS,
            EXHIBIT_STANDINGS,
            RELEASES,
            RELEASE_STANDINGS,
            REQUESTS,
            REQUEST_STANDINGS,
            NOTES,
            TASKS,
            CLOSURES,
            CONTINUED_RELEASES);

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

    private static <R extends Record> Part<R> ofHeader(String name, Table<R> table) {
        return new Part<>(name, table, "case_id", visible -> visible.header("t"), (view, row) -> view.header());
    }

    private static <R extends Record> Part<R> ofFile(String name, Table<R> table) {
        return new Part<>(name, table, "case_id", visible -> visible.file("t"), (view, row) -> view.file());
    }

    private static <R extends Record> Part<R> ofObject(
            String name, Table<R> table, String column, Function<R, UUID> object) {
        return new Part<>(
                name,
                table,
                column,
                visible -> visible.object("t", column),
                (view, row) -> view.objects().contains(object.apply(row)));
    }
}
