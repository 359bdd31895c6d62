package org.jointcase.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.mandate.Role.ADMINISTRATOR;
import static org.jointcase.mandate.Role.AUDITOR;
import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;
import static org.jointcase.projections.SomeParties.AGENCY;
import static org.jointcase.projections.SomeParties.POLICE;
import static org.jointcase.projections.SomeParties.somebody;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.access.Visible;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What SQL lets people see is what the domain's own rules let them see, for everybody and everything. */
class SightIT {
    private static final long SEED = 20261123;
    private static final int CASES = 60;
    private static final int EVENTS = 50;
    private static final FollowedReadModels READ_MODELS = new FollowedReadModels();
    private static final List<Mandate> PEOPLE = people();
    private static final List<RandomCase> ALL = new ArrayList<>();

    @BeforeAll
    static void much_happens() {
        var random = new Random(SEED);
        var story = new Story(SomeEvents.NOON);
        SomeParties.are(story);
        for (int i = 0; i < CASES; i++) {
            ALL.add(new RandomCase(i, story, random, PEOPLE));
        }
        for (int i = 0; i < CASES * EVENTS; i++) {
            ALL.get(random.nextInt(CASES)).goOn();
            if (i % 500 == 0) {
                READ_MODELS.follow(story.next());
            }
        }
        READ_MODELS.follow(story.next());
    }

    @Test
    void the_conditions_of_queries_show_what_the_domain_shows() {
        compare(READ_MODELS.reading(), true);
    }

    @Test
    void they_do_so_also_where_no_policy_stands_behind_them() {
        var unguarded = new Reading(READ_MODELS.as(DatabaseRoles.PROJECTOR));
        assertThat(count(unguarded, "select count(*) from access.object_sight")).isPositive();
        compare(unguarded, true);
    }

    @Test
    void every_question_has_its_own_conditions_and_rests_on_no_policy() {
        var guarded = Questions.of(READ_MODELS, READ_MODELS.reading());
        var unguarded = Questions.of(READ_MODELS, new Reading(READ_MODELS.as(DatabaseRoles.PROJECTOR)));
        var differences = new SoftAssertions();
        for (var person : PEOPLE) {
            differences.assertThat(unguarded.answersTo(person)).as("%s", person).isEqualTo(guarded.answersTo(person));
            for (var one : ALL.subList(0, 3)) {
                differences
                        .assertThat(unguarded.answersTo(person, one))
                        .as("%s %s", person, one.id)
                        .isEqualTo(guarded.answersTo(person, one));
            }
        }
        differences.assertAll();
    }

    @Test
    void the_policies_show_what_the_domain_shows_where_a_query_forgets_its_condition() {
        compare(READ_MODELS.reading(), false);
    }

    @Test
    void who_claims_to_see_everything_and_does_not_sees_nothing() {
        var claim = new Visible(true);
        assertThat(asked(
                        READ_MODELS.reading(),
                        somebody(AGENCY, 2, SUPERVISOR),
                        "select case_id from board.card c where " + claim.header("c")))
                .isEmpty();
    }

    @Test
    void the_cases_hold_enough_to_tell() {
        var seen = new SoftAssertions();
        for (var kind : List.of("exhibit", "release", "request", "note_text", "task")) {
            var rows = count(
                    new Reading(READ_MODELS.as(DatabaseRoles.PROJECTOR)), "select count(*) from casefile." + kind);
            seen.assertThat(rows).as(kind).isGreaterThan(50);
        }
        seen.assertThat(PEOPLE.stream()
                        .map(person -> onlooker(person).objects().get(Onlooker.EXHIBITS))
                        .distinct()
                        .count())
                .isGreaterThan(30);
        seen.assertAll();
    }

    @Test
    void whoever_sets_nothing_sees_nothing() throws Exception {
        try (var connection = READ_MODELS.as(DatabaseRoles.QUERY).getConnection();
                var statement = connection.createStatement()) {
            for (var projection : EveryProjection.OF_CASES) {
                for (var table : projection.tables()) {
                    var name = projection.name() + "." + table.name();
                    try (var rows = statement.executeQuery("select count(*) from " + name)) {
                        rows.next();
                        assertThat(rows.getLong(1)).as(name).isZero();
                    }
                }
            }
        }
    }

    private static void compare(Reading reading, boolean limited) {
        var differences = new SoftAssertions();
        for (var person : PEOPLE) {
            var sees = onlooker(person);
            var visible = Visible.to(person);
            var headers = limited ? visible.header("t") : "true";
            var files = limited ? visible.file("t") : "true";
            expect(differences, reading, person, "case_id from board.card t where " + headers, sees.headers());
            expect(
                    differences,
                    reading,
                    person,
                    "case_id from casefile.investigation t where " + headers,
                    sees.headers());
            expect(differences, reading, person, "case_id from board.brief t where " + files, sees.files());
            expect(differences, reading, person, "case_id from board.summary t where " + files, sees.files());
            expect(differences, reading, person, "case_id from casefile.brief t where " + files, sees.files());
            if (!limited || !visible.everything()) {
                var open = limited ? "sight.open_requests t" : "access.open_request t";
                expect(differences, reading, person, "request_id from " + open, sees.openRequests());
            }
            for (var kind : sees.objects().entrySet()) {
                var objects = limited ? visible.object("t", kind.getKey().id()) : "true";
                var sql = kind.getKey().id() + " from casefile." + kind.getKey().table() + " t where " + objects;
                expect(differences, reading, person, sql, kind.getValue());
            }
        }
        differences.assertAll();
    }

    private static void expect(
            SoftAssertions differences, Reading reading, Mandate person, String sql, Set<String> expected) {
        differences
                .assertThat(asked(reading, person, "select distinct t." + sql))
                .as("%s %s", person, sql)
                .isEqualTo(expected);
    }

    private static Set<String> asked(Reading reading, Mandate person, String sql) {
        return new HashSet<>(
                reading.by(person, client -> client.sql(sql).query(String.class).list()));
    }

    private static long count(Reading reading, String sql) {
        return reading.by(
                somebody(AGENCY, 0), client -> client.sql(sql).query(Long.class).single());
    }

    private static Onlooker onlooker(Mandate person) {
        return new Onlooker(person, ALL);
    }

    /** Of every organisation one of each role, some with two, and somebody who has left one for another. */
    private static List<Mandate> people() {
        var people = new ArrayList<Mandate>();
        for (var organisation : SomeParties.ALL) {
            people.add(somebody(organisation, 0));
            people.add(somebody(organisation, 1, ADMINISTRATOR));
            people.add(somebody(organisation, 2, SUPERVISOR));
            people.add(somebody(organisation, 3, LIAISON));
            people.add(somebody(organisation, 4, AUDITOR));
            people.add(somebody(organisation, 5, EXHIBITS_OFFICER));
            people.add(somebody(organisation, 6, SUPERVISOR, INVESTIGATOR));
            IntStream.range(7, 10).forEach(number -> people.add(somebody(organisation, number, INVESTIGATOR)));
        }
        var left = somebody(AGENCY, 7, INVESTIGATOR);
        people.add(new Mandate(left.person(), POLICE, false, Set.of(INVESTIGATOR)));
        people.add(new Mandate(somebody(AGENCY, 2).person(), POLICE, false, Set.of(SUPERVISOR)));
        return people;
    }
}
