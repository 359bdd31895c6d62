package org.jointcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AskedComparisonTest {
    private static final JsonNode BEFORE = answer("null", false, "2026-11-23T08:00:00Z", "\"2026-11-23T08:01:00Z\"");
    private static final JsonNode WAITING = answer("null", true, "2026-11-23T09:00:00Z", "null");
    private static final JsonNode UNDER_WAY = answer("{}", false, "2026-11-23T09:00:00Z", "null");
    private static final JsonNode NOBODY_IS_AT_IT = answer("null", false, "2026-11-23T09:00:00Z", "null");
    private static final JsonNode ENDED = answer("null", false, "2026-11-23T09:00:00Z", "\"2026-11-23T09:05:00Z\"");

    private final AskedComparison comparison = new AskedComparison(BEFORE);

    @Test
    void the_end_of_the_one_before_is_not_its_end() {
        assertThat(comparison.hasEnded(BEFORE)).isFalse();
        assertThat(comparison.hasEnded(WAITING)).isFalse();
        assertThat(comparison.hasEnded(UNDER_WAY)).isFalse();
        assertThat(comparison.hasEnded(ENDED)).isTrue();
    }

    @Test
    void one_that_ends_while_an_answer_is_put_together_was_not_broken_off() {
        assertThat(comparison.hasEnded(NOBODY_IS_AT_IT)).isFalse();
        assertThat(comparison.hasEnded(UNDER_WAY)).isFalse();
        assertThat(comparison.hasEnded(NOBODY_IS_AT_IT)).isFalse();
        assertThat(comparison.hasEnded(ENDED)).isTrue();
    }

    @Test
    void one_that_was_broken_off_is_not_waited_for() {
        assertThat(comparison.hasEnded(NOBODY_IS_AT_IT)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> comparison.hasEnded(NOBODY_IS_AT_IT));
    }

    private static JsonNode answer(String rebuild, boolean waiting, String started, String ended) {
        return new JsonMapper().readTree("""
            {"name": "casefile", "missing": 0, "missingSince": null, "rebuild": %s, "waiting": %s,
             "comparison": {"started": "%s", "ended": %s, "differences": {}}}
            """.formatted(rebuild, waiting, started, ended));
    }
}
