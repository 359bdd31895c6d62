package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointcase.api.Documented.Operation;
import org.jointcase.api.Things.Thing;
import org.jointcase.api.provider.Account;
import org.jointcase.api.provider.DemonstrationPeople;
import org.jointcase.mandate.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every route of the program's own description, by everybody, on what he sees and what he does not. Changes name a version
 * that no object has: who may decide hears that he is late, and nothing moves.
 */
class AccessMatrixIT {
    private static final Program PROGRAM = Program.shared();
    private static final Tokens TOKENS = new Tokens(PROGRAM);
    private static final Map<String, AccessTable.Rule> RULES = AccessTable.rules();
    private static final List<Thing> THINGS = Things.in(PROGRAM);
    private static final Walk WALK = new Walk(PROGRAM, THINGS);
    /** What is named by something else than an id. */
    private static final Set<String> OF_NO_ID = Set.of("read-models", "receipts");

    private static final Thing NOTHING = new Thing("", "", Set.of());

    /** The demonstration's people, and some whom it does not have. */
    private static final List<Account> PEOPLE = Stream.concat(
                    DemonstrationPeople.ALL.stream(),
                    Stream.of(
                            new Account("agency.administrator", "", "", "agency", Set.of(Role.ADMINISTRATOR)),
                            new Account("agency.nobody", "", "", "agency", Set.of()),
                            new Account("ncic.nobody", "", "", "ncic", Set.of())))
            .toList();

    private static final List<Someone> STRANGERS = List.of(
            PROGRAM.anonymous(),
            TOKENS.forged(),
            TOKENS.but("expired", claims -> claims.expirationTime(AToken.in(-3_600))),
            TOKENS.but("endless", claims -> claims.expirationTime(null)),
            TOKENS.but("for another", claims -> claims.audience("another")),
            TOKENS.but("for nobody", claims -> claims.audience((String) null)),
            TOKENS.but("by another", claims -> claims.issuer("http://localhost/another")));

    static Stream<Operation> routes() {
        return PROGRAM.documented().operations().stream();
    }

    @Test
    void every_route_has_a_rule_and_every_rule_a_route() {
        assertThat(routes().map(Operation::toString)).containsExactlyInAnyOrderElementsOf(RULES.keySet());
        assertThat(routes().map(Operation::toString)).containsAll(WALK.mapped());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void those_may_whom_the_rule_names_and_who_see_it(Operation route) {
        var rule = rule(route);
        assertSoftly(softly -> {
            for (var thing : things(rule, kind(route)::equals)) {
                for (var who : PEOPLE) {
                    var expected = expected(rule, who, thing);
                    softly.assertThat(WALK.met(route, as(who), thing))
                            .as("%s by %s on %s", route, who, thing)
                            .isEqualTo(expected);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobody_may_without_a_good_token(Operation route) {
        var thing = things(rule(route), kind(route)::equals).getFirst();
        var unknown = TOKENS.but("of no organisation", claims -> claims.claim("organisation", "nowhere"));
        var without = TOKENS.but("without organisation", claims -> claims.claim("organisation", null));
        assertSoftly(softly -> {
            STRANGERS.forEach(stranger -> softly.assertThat(WALK.met(route, stranger, thing))
                    .as("%s by %s", route, stranger)
                    .isEqualTo("401 unauthenticated"));
            List.of(unknown, without)
                    .forEach(stranger -> softly.assertThat(WALK.met(route, stranger, thing))
                            .as("%s by %s", route, stranger)
                            .isEqualTo("403 unknown-organisation"));
        });
    }

    @ParameterizedTest
    @MethodSource("routes")
    void what_is_of_another_kind_is_not_there(Operation route) {
        var rule = rule(route);
        var who = PEOPLE.stream()
                .filter(person -> permitted(rule, person))
                .findFirst()
                .orElseThrow();
        if (rule.ofObject() && !OF_NO_ID.contains(kind(route))) {
            assertSoftly(softly -> things(rule, kind -> !kind.equals(kind(route)) && !OF_NO_ID.contains(kind))
                    .forEach(thing -> softly.assertThat(WALK.met(route, as(who), thing))
                            .as("%s on %s", route, thing)
                            .isEqualTo("404 not-found")));
        }
    }

    @Test
    void an_id_that_is_none_names_nothing() {
        var nothing = new Thing("investigations", UUID.randomUUID().toString(), Set.of());
        routes().filter(route ->
                        kind(route).equals("investigations") && route.path().contains("{id}"))
                .forEach(route -> {
                    var rule = rule(route);
                    PEOPLE.forEach(who -> assertThat(WALK.met(route, as(who), nothing))
                            .as("%s by %s", route, who)
                            .isEqualTo(expected(rule, who, nothing)));
                });
    }

    private static String expected(AccessTable.Rule rule, Account who, Thing thing) {
        if (!permitted(rule, who)) {
            return "403 not-permitted";
        }
        return !rule.ofObject() || thing.seenBy().contains(who.name()) ? Walk.LET_THROUGH : "404 not-found";
    }

    private static boolean permitted(AccessTable.Rule rule, Account who) {
        return who.roles().stream().anyMatch(role -> rule.permits(role, who.organisation()));
    }

    private static List<Thing> things(AccessTable.Rule rule, Predicate<String> kind) {
        var things = THINGS.stream().filter(thing -> kind.test(thing.kind())).toList();
        return rule.ofObject() ? things : List.of(NOTHING);
    }

    private static AccessTable.Rule rule(Operation route) {
        return Objects.requireNonNull(RULES.get(route.toString()), () -> "no rule is declared for " + route);
    }

    private static String kind(Operation route) {
        return route.path().startsWith("/log/") ? "log" : route.path().split("/", -1)[3];
    }

    private static Someone as(Account who) {
        return DemonstrationPeople.ALL.contains(who)
                ? PROGRAM.as(who.name())
                : TOKENS.of(who.name(), who.roles().toArray(Role[]::new));
    }
}
