package org.jointcase.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import java.util.UUID;
import org.jointcase.ledger.access.AccessRecord;
import org.jointcase.ledger.access.AccessRecord.AccessedObject;
import org.jointcase.ledger.access.AccessRecord.Extract;
import org.jointcase.ledger.entry.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The access log says what an auditor took away, of which log and how much of it, and each file, before he has it. */
class ExportWrittenDownIT {
    /** More than connections hold that nobody reads from. */
    private static final int MUCH = 16 * 1024 * 1024;

    private final Program program = Program.shared();
    private final AnAuditor auditor = new AnAuditor(program);
    private final JointCase joint = JointCase.shared(program);
    private final String words = "As it happened";
    private final String exhibit = new CaseWork(program, joint, words).exhibit("agency.investigator", "RED");

    @ParameterizedTest
    @ValueSource(strings = {"sealed", "open"})
    void what_opens_a_case_is_told_apart_from_what_does_not(String contents) {
        auditor.signed(Log.CASE);
        var since = Since.now(program);

        var answer = export("&contents=" + contents);

        var access = since.access();
        assertThat(access.action()).isEqualTo("exported." + contents);
        assertThat(access.object()).isEqualTo(new AccessedObject("investigation", UUID.fromString(joint.id())));
        assertThat(access.sha256()).isNull();
        assertThat(access.extract()).isEqualTo(new Extract("case", "case " + joint.id(), entries(answer), contents));
    }

    @Test
    void each_file_is_a_delivery_with_its_hash() {
        auditor.signed(Log.CASE);
        var since = Since.now(program);

        var answer = export("&contents=evidence");

        assertThat(since.accesses())
                .extracting(AccessRecord::action, access -> access.object().kind(), AccessRecord::sha256)
                .containsExactly(
                        tuple("exported.evidence", "investigation", null),
                        tuple("exported.evidence", "exhibit", Hashes.sha256(words.getBytes(UTF_8))));
        assertThat(since.accesses().getFirst().extract())
                .isEqualTo(new Extract("case", "case " + joint.id(), entries(answer), "evidence"));
        assertThat(since.accesses().getLast().object().id()).hasToString(exhibit);
        assertThat(since.accesses())
                .allSatisfy(access -> assertThat(access.caseId()).hasToString(joint.id()));
    }

    @ParameterizedTest
    @CsvSource({"CASE,?from=3&to=5,range 3", "CASE,'',whole", "ACCESS,?log=access&from=2,range 2"})
    void either_log_is_named_with_the_positions(Log log, String query, String scope) {
        auditor.signed(log);
        var since = Since.now(program);

        var answer = auditor.export(query).granted();

        assertThat(since.access().object()).isEqualTo(new AccessedObject(log + "-log", null));
        assertThat(since.access().action()).isEqualTo("exported.sealed");
        assertThat(since.access().extract()).isEqualTo(new Extract(log.toString(), scope, entries(answer), "sealed"));
    }

    @ParameterizedTest
    @CsvSource({"CASE,/log/tile/entries/000.p/3", "ACCESS,/log/access/tile/entries/000.p/3"})
    void envelopes_read_as_a_tile_are_named_too(Log log, String tile) {
        auditor.signed(log);
        var since = Since.now(program);
        var someone = program.as("ncic.auditor");

        someone.send(someone.request(tile).GET()).granted();
        var other = program.as("police.auditor");
        other.send(other.request(tile).GET()).refused(403, "not-permitted");

        assertThat(since.accesses())
                .extracting(AccessRecord::object)
                .containsOnly(new AccessedObject(log + "-log", null));
        assertThat(since.accesses())
                .extracting(AccessRecord::extract)
                .containsExactly(new Extract(log.toString(), "range 1", 3, "envelopes"), null);
    }

    @Test
    void a_file_that_cannot_be_written_down_does_not_go_out() throws Exception {
        var big = new byte[MUCH];
        new Random(1).nextBytes(big);
        joint.upload("agency.exhibits", AnExhibit.json(), "image.dd", big).granted();
        var last = new CaseWork(program, joint, words).exhibit("agency.investigator", "RED");
        auditor.signed(Log.CASE);
        var since = Since.now(program);

        var came = new ByteArrayOutputStream();
        try (var client = HttpClient.newHttpClient()) {
            var request = program.as("ncic.auditor")
                    .request("/api/v1/audit/bundle?contents=evidence&investigation=" + joint.id())
                    .GET()
                    .build();
            try (var body = client.send(request, BodyHandlers.ofInputStream()).body()) {
                came.write(body.read());
                Eventually.holds("the second file waits", () -> since.accesses().size() >= 3);
                Outage.ofTheAccessLog(
                        program,
                        () -> assertThatThrownBy(() -> body.transferTo(came)).isInstanceOf(IOException.class));
            }
        }

        assertThat(came.size()).isGreaterThan(MUCH / 2);
        assertThat(came.toString(ISO_8859_1)).contains("files/" + exhibit).doesNotContain("files/" + last);
        assertThat(since.accesses()).hasSize(3);
        assertThat(AnAuditor.verify(came.toByteArray(), auditor.trust(Log.CASE)).firstFailure())
                .contains("cut off");
    }

    private Answer export(String more) {
        return auditor.export("?investigation=" + joint.id() + more).granted();
    }

    private static long entries(Answer answer) {
        return Long.parseLong(answer.header("Jointcase-Entries"));
    }
}
