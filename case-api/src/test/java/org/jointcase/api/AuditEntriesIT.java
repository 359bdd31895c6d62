package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor reads on where an answer says that there is more. */
class AuditEntriesIT {
    private final Someone auditor = Program.shared().as("ncic.auditor");

    @ParameterizedTest
    @ValueSource(strings = {"case", "access"})
    void an_answer_says_where_to_go_on_until_the_log_ends(String log) {
        var entries = "/audit/entries?log=" + log;
        // Each of these is an entry of the access log.
        Eventually.holds(
                "three entries are there",
                () -> !positions(auditor.get(entries + "&from=3")).isEmpty());

        var answer = auditor.get(entries + "&limit=2");

        assertThat(positions(answer)).containsExactly(1L, 2L);
        assertThat(answer.header("Link")).isEqualTo("<?log=" + log + "&limit=2&from=3>; rel=\"next\"");
        assertThat(positions(auditor.get(entries + "&limit=2&from=3"))).startsWith(3L);
        var beyond = auditor.get(entries + "&from=" + Long.MAX_VALUE);
        assertThat(positions(beyond)).isEmpty();
        assertThat(beyond.header("Link")).isEmpty();
    }

    private static List<Long> positions(Answer answer) {
        return answer.granted()
                .text()
                .lines()
                .map(line -> Someone.JSON.readTree(line).required("position").asLong())
                .toList();
    }
}
