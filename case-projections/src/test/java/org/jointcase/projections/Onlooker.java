package org.jointcase.projections;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointcase.assistance.AssistanceRequestState;
import org.jointcase.assistance.AssistanceSight;
import org.jointcase.exhibit.ExhibitSight;
import org.jointcase.investigation.Sight;
import org.jointcase.mandate.Id;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationState;
import org.jointcase.release.ReleaseSight;

/** What somebody sees by the domain's own rules. */
record Onlooker(Mandate mandate, List<RandomCase> all) {
    static final Objects EXHIBITS = new Objects("exhibit", "exhibit_id");

    /** A table of the case file, and its column of the objects' ids. */
    record Objects(String table, String id) {}

    Set<String> headers() {
        return all.stream()
                .filter(one -> new Sight(one.state, mandate).ofHeader())
                .map(one -> one.id.toString())
                .collect(toSet());
    }

    Set<String> files() {
        return all.stream()
                .filter(one -> new Sight(one.state, mandate).ofFile())
                .map(one -> one.id.toString())
                .collect(toSet());
    }

    /** The ids of the objects that he sees, for each table that has them. */
    Map<Objects, Set<String>> objects() {
        return Map.of(
                EXHIBITS,
                exhibits(),
                new Objects("exhibit_standing", "exhibit_id"),
                exhibits(),
                new Objects("release", "release_id"),
                releases(),
                new Objects("release_standing", "release_id"),
                releases(),
                new Objects("request", "request_id"),
                requests(),
                new Objects("request_standing", "request_id"),
                requests(),
                new Objects("note_text", "note_id"),
                notes(),
                new Objects("task", "task_id"),
                tasks());
    }

    private Set<String> exhibits() {
        return seen(
                one -> of(one.exhibits, (id, exhibit) -> new ExhibitSight(id, exhibit, one.state, mandate).ofRecord()));
    }

    private Set<String> releases() {
        return seen(
                one -> of(one.releases, (id, release) -> new ReleaseSight(release, one.state, mandate).ofDecision()));
    }

    /** The requests for assistance that he sees and that are open. */
    Set<String> openRequests() {
        return requests(request -> request.status() != null && request.status().isOpen());
    }

    private Set<String> requests() {
        return requests(any -> true);
    }

    private Set<String> requests(Predicate<AssistanceRequestState> which) {
        var organisation =
                new OrganisationState(SomeParties.kind(mandate.organisation()), OrganisationState.Status.ACTIVE);
        return seen(one -> of(
                one.requests,
                (id, request) -> which.test(request)
                        && new AssistanceSight(request, one.state, organisation, mandate).ofRequest()));
    }

    private Set<String> notes() {
        return seen(one -> of(one.notes, (id, note) -> new Sight(one.state, mandate).ofPartOf(note.organisation())));
    }

    private Set<String> tasks() {
        return seen(one -> of(one.tasks, (id, task) -> task.isSeenWith(new Sight(one.state, mandate))));
    }

    private Set<String> seen(Function<RandomCase, Stream<UUID>> part) {
        return all.stream().flatMap(part).map(UUID::toString).collect(toSet());
    }

    private static <I extends Id<?>, S> Stream<UUID> of(Map<I, S> objects, BiPredicate<I, S> sees) {
        return objects.entrySet().stream()
                .filter(object -> sees.test(object.getKey(), object.getValue()))
                .map(object -> object.getKey().value());
    }
}
