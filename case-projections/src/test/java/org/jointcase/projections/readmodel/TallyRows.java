package org.jointcase.projections.readmodel;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jointcase.transparency.Entry;

/** What the tally of a stage holds. */
record TallyRows(Stage stage) {
    long lines() {
        return Long.parseLong(stage.ask("select count(*) from tally.line"));
    }

    void holdEverything() {
        eventually(
                "every entry has its line",
                Duration.ofMinutes(2),
                () -> lines() == stage.cases().last());
        var expected = new HashMap<String, Long>();
        new ATopic(stage)
                .stored()
                .forEach(entry ->
                        expected.merge(Entry.parse(entry.envelope()).caseId().toString(), 1L, Long::sum));
        assertThat(stage.ask(
                        "select string_agg(case_id || '=' || events, ',' order by case_id::text) from tally.tally"))
                .isEqualTo(expected.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(count -> count.getKey() + "=" + count.getValue())
                        .collect(joining(",")));
    }
}
