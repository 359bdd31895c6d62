package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jointcase.ledger.entry.Log;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What fails when part of it has left comes as a broken transfer, and never as a whole answer that is shorter. */
class BrokenOffIT {
    /** More entries of a case than are read at a time, and more bytes than connections hold that nobody reads from. */
    private static final int NOTES = 1_100;

    private static final String NOTE = "{\"text\": \"%s\"}".formatted("As it happened. ".repeat(500));
    private static final Program PROGRAM = Program.shared();
    private static final JointCase JOINT = JointCase.shared(PROGRAM);

    @BeforeAll
    static void happen() throws Exception {
        var investigator = PROGRAM.as("agency.investigator");
        Callable<Answer> note =
                () -> investigator.post(JOINT.route("/notes"), NOTE).granted();
        try (var callers = Executors.newFixedThreadPool(16)) {
            for (var noted : callers.invokeAll(Collections.nCopies(NOTES, note))) {
                noted.get();
            }
        }
    }

    @Test
    void a_bundle_that_breaks_off_is_refused_as_cut_off() throws Exception {
        var auditor = new AnAuditor(PROGRAM);
        auditor.signed(Log.CASE);

        byte[] came = brokenOff("ncic.auditor", "/audit/bundle");

        assertThat(AnAuditor.verify(came, auditor.trust(Log.CASE)).firstFailure())
                .contains("the bundle is cut off in its member entries");
    }

    @Test
    void a_replay_that_breaks_off_does_not_end_as_one_that_is_whole() throws Exception {
        byte[] came = brokenOff("agency.investigator", JOINT.route("/replay?states=false"));

        assertThat(new String(came, UTF_8)).contains("As it happened").doesNotContain("urn:jointcase:problem");
    }

    /** What came of an answer before the ledger could not be read any more. */
    private static byte[] brokenOff(String who, String route) throws Exception {
        var came = new ByteArrayOutputStream();
        try (var client = HttpClient.newHttpClient()) {
            var request = PROGRAM.as(who).request("/api/v1" + route).GET().build();
            var answer = client.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (var body = answer.body()) {
                came.write(body.read());
                Outage.ofReading(
                        PROGRAM,
                        () -> assertThatThrownBy(() -> body.transferTo(came)).isInstanceOf(IOException.class));
            }
        }
        return came.toByteArray();
    }
}
