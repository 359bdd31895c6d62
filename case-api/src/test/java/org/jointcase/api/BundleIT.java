package org.jointcase.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.verify.SecondOpinion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the centre's auditor takes away holds, and tells of nothing else. */
class BundleIT {
    private final Program program = Program.shared();
    private final AnAuditor auditor = new AnAuditor(program);
    private final JointCase joint = JointCase.shared(program);
    private final CaseWork work = new CaseWork(program, joint, "As it happened");
    private final String exhibit = work.exhibit("agency.investigator", "RED");
    private long size;

    @BeforeEach
    void happen() {
        work.note("agency.investigator");
        size = Checkpoint.parse(auditor.signed(Log.CASE).text()).size();
    }

    @Test
    void the_whole_log_holds() {
        holds("", Log.CASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=2", "?to=7", "?from=3&to=9", "?from=5&to=5", "?from=2&previous=1,4"})
    void a_range_holds(String query) {
        holds(query, Log.CASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed", "open", "evidence"})
    void a_case_holds_and_tells_of_no_other(String contents) throws IOException {
        var other = JointCase.shared(program);
        auditor.signed(Log.CASE);
        var answer = holds("?investigation=" + joint.id() + "&contents=" + contents + "&previous=3", Log.CASE);

        var members = members(answer.bytes());
        assertThat(members.keySet())
                .contains("bundle", "checkpoint", "earlier/3", "entries")
                .matches(names -> names.contains("keys") != contents.equals("sealed"))
                .matches(names -> names.contains("files/" + exhibit) == contents.equals("evidence"));
        members.values()
                .forEach(content -> assertThat(new String(content, ISO_8859_1)).doesNotContain(other.id()));
        if (contents.equals("evidence")) {
            assertThat(members.get("files/" + exhibit)).isEqualTo("As it happened".getBytes(UTF_8));
        }
    }

    @Test
    void the_access_log_holds_too() {
        holds("?investigation=" + joint.id(), Log.CASE);
        auditor.signed(Log.ACCESS);
        holds("?log=access", Log.ACCESS);
        holds("?log=access&investigation=" + joint.id(), Log.ACCESS);
    }

    @Test
    void an_export_says_how_much_there_is_to_come_and_is_a_file() {
        var answer = auditor.export("?investigation=" + joint.id()).granted();

        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"jointcase-case-");
        assertThat(Long.parseLong(answer.header("Jointcase-Entries"))).isBetween(10L, size);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ?from=0                             | 400 malformed
        ?from=5&to=4                        | 400 malformed
        ?from=1000000                       | 400 malformed
        ?previous=1000000                   | 400 malformed
        ?previous=2,2                       | 400 malformed
        ?contents=evidence                  | 400 malformed
        ?log=access&contents=open           | 400 malformed
        ?contents=everything                | 400 malformed
        ?investigation={case}&from=1        | 400 malformed
        ?log=access&investigation={case}&contents=open | 400 malformed
        ?investigation={nothing}            | 404 not-found
        """)
    void what_nobody_can_be_given_is_refused(String query, String problem) {
        var answer = auditor.export(query.replace("{case}", joint.id())
                .replace("{nothing}", UUID.randomUUID().toString()));
        assertThat(answer.status() + " " + answer.problem()).isEqualTo(problem);
    }

    @Test
    void nothing_is_taken_away_that_cannot_be_written_down() throws SQLException {
        Outage.ofTheAccessLog(program, () -> auditor.export("").refused(503, "unavailable"));
    }

    @Test
    void before_anything_is_signed_there_is_nothing_to_take_away() {
        try (var unsigned = Program.start("--jointcase.roles=api,relay,projections")) {
            new AnAuditor(unsigned).export("").refused(409, "not-signed-yet");
        }
    }

    private Answer holds(String query, Log log) {
        var answer = auditor.export(query).granted();
        assertThat(AnAuditor.verify(answer.bytes(), auditor.trust(log)).firstFailure())
                .isEmpty();
        assertThat(SecondOpinion.accepts(answer.bytes(), auditor.key(log).toString()))
                .isTrue();
        return answer;
    }

    private static Map<String, byte[]> members(byte[] bundle) throws IOException {
        var members = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), zip.readAllBytes());
            }
        }
        return members;
    }
}
