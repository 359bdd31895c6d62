package org.jointcase.api.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jointcase.api.problem.ProblemKind;
import org.jointcase.api.problem.Refused;
import org.jointcase.investigation.InvestigationRule;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jointcase.rule.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;

class WhyItStoppedTest {
    static Stream<Arguments> causes() {
        var full = new SQLException("could not extend file: No space left on device", "53100");
        return Stream.of(
                Arguments.of(new Refused(ProblemKind.STORAGE_FULL), "the disk has no room for more evidence, "),
                Arguments.of(
                        new LedgerUnavailable("the ledger", full),
                        "the ledger cannot be written (could not extend file: No space left on device); see to"),
                Arguments.of(
                        new DataAccessResourceFailureException("StatementCallback", full),
                        "the directory cannot be written (could not extend file: No space left on device); see to"),
                Arguments.of(new OutcomeUnknown(), "the ledger does not answer in time; see to the database"),
                Arguments.of(
                        new UncheckedIOException(new IOException("No space left on device")),
                        "evidence cannot be written (No space left on device); see to the disk"));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void a_disk_that_is_full_is_told_as_one_wherever_it_shows(Throwable cause, String why) {
        assertThat(WhyItStopped.say(cause))
                .startsWith("Stopped: " + why)
                .endsWith(". All that is recorded is whole; the same command goes on from here");
    }

    @Test
    void what_a_rule_refuses_is_not_said_to_go_on() {
        assertThat(WhyItStopped.say(new RuleBroken(InvestigationRule.ONLY_AN_OPEN_CASE_ABSORBS)))
                .startsWith("Stopped: somebody changed ")
                .contains("ONLY_AN_OPEN_CASE_ABSORBS")
                .doesNotContain("the same command goes on");
    }
}
