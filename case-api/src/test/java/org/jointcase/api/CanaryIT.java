package org.jointcase.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jointcase.api.provider.Account;
import org.jointcase.api.provider.DemonstrationPeople;
import org.jointcase.mandate.Role;
import org.junit.jupiter.api.Test;

/** Words that are written nowhere else, each seen by some: they find it, and nobody else does, by whatever way. */
class CanaryIT {
    private static final String DECIDERS = "ncic.supervisor ncic.deputy ncic.auditor";
    private static final String LEAD = " agency.supervisor agency.liaison agency.investigator agency.exhibits";
    private static final String POLICE = " police.supervisor police.investigator police.auditor";

    private final Program program = Program.shared();
    private final Tokens tokens = new Tokens(program);
    private final Random random = new Random();

    private final String title = word();
    private final String file = word();
    private final String ofPolice = word();
    private final String ofPartner = word();
    private final String red = word();
    private final String released = word();
    private final String named = word();
    private final List<String> words = List.of(title, file, ofPolice, ofPartner, red, released, named);

    @Test
    void each_word_is_found_by_those_who_may_see_it_and_by_nobody_else() {
        var log = ProgramLog.followed();
        var figures = figures("partner.supervisor") + figures("partner.liaison");
        var story = new CanaryStory(program, title, file).told(ofPolice, ofPartner, red, released, named);
        var canary = new Canary(program, story.things(), words);

        assertSoftly(softly -> Stream.concat(
                        DemonstrationPeople.ALL.stream().map(Account::name).map(program::as),
                        Stream.of(
                                tokens.of("partner.auditor", Role.AUDITOR),
                                tokens.of("agency.administrator", Role.ADMINISTRATOR),
                                tokens.of("agency.nobody")))
                .forEach(who -> {
                    var found = canary.foundBy(who);
                    softly.assertThat(found.stream()
                                    .map(line -> line.split(" ", -1)[0])
                                    .collect(toSet()))
                            .as("%s finds %s", who, found)
                            .isEqualTo(words.stream()
                                    .filter(word -> seers(word).contains(who.toString()))
                                    .collect(toSet()));
                }));
        assertThat(canary.foundBy(program.as("agency.supervisor")))
                .as("every way leads to what may be seen")
                .containsAll(story.waysTo(file));
        assertThat(canary.foundBy(program.anonymous())).isEmpty();
        assertThat(figures("partner.supervisor") + figures("partner.liaison")).isEqualTo(figures);
        misused();
        assertThat(log.linesWithOneOf(words)).isEmpty();
    }

    private Set<String> seers(String word) {
        var seers = word.equals(title) || word.equals(ofPolice) || word.equals(released)
                ? DECIDERS + LEAD + POLICE
                : word.equals(named)
                        ? DECIDERS + " agency.investigator police.investigator"
                        : word.equals(red) ? DECIDERS + " agency.investigator" : DECIDERS + LEAD;
        return Set.of(seers.split(" "));
    }

    /** What somebody is told in numbers. */
    private String figures(String who) {
        return Stream.of(
                        "/dashboard?position=", "/approvals?limit=200&position=", "/investigations?limit=200&position=")
                .map(route ->
                        program.as(who).get(route + Long.MAX_VALUE).granted().text())
                .toList()
                .toString();
    }

    /** Requests that hold a word and that nobody can answer: they, too, are not to be told of in the log. */
    private void misused() {
        var who = program.as("agency.investigator");
        who.post("/investigations", JointCase.SUBMISSION.replace("HIGH", file)).refused(400, "malformed");
        who.post("/investigations", "{\"" + file + "\": ").refused(400, "malformed");
        who.post("/" + file, file).refused(404, "not-found");
        who.get("/investigations/" + file).refused(400, "malformed");
        who.get("/investigations?cursor=" + file + "&sort=" + file).refused(400, "malformed");
        tokens.of("nowhere." + file, Role.SUPERVISOR).get("/me").refused(403, "unknown-organisation");
        who.withToken(file).get("/me").refused(401, "unauthenticated");
    }

    private String word() {
        var bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes) + "canary";
    }
}
