package org.jointcase.transparency.witness;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.NotVerified;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.NoteSignature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessServerTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path state;

    private WitnessServer server;

    @BeforeEach
    void start() throws IOException {
        server = WitnessServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                state,
                Requests.WITNESS,
                List.of(ALog.KEY.verifier()));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void it_answers_the_protocol_over_http() throws Exception {
        var cosigned = post(Requests.step(0, 5).encode());
        assertThat(cosigned.statusCode()).isEqualTo(200);
        assertThat(cosignatures(cosigned)).hasSize(1);

        var stale = post(Requests.step(0, 6).encode());
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(stale.body()).isEqualTo("5\n");

        assertThat(post(new byte[0]).statusCode()).isEqualTo(400);
        assertThat(post(Requests.forged(5, 6).encode()).statusCode()).isEqualTo(422);
        var two = post(Requests.forged(5, 5).encode());
        assertThat(two.statusCode()).isEqualTo(409);
        assertThat(two.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(two.body()).startsWith("TWO HISTORIES");
        assertThat(get("/status").body()).startsWith(ALog.ORIGIN + " 5 ").endsWith("TWO HISTORIES\n");
    }

    @Test
    void anything_else_is_not_there() throws Exception {
        assertThat(get("/add-checkpoint").statusCode()).isEqualTo(404);
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/status/").statusCode()).isEqualTo(404);
        assertThat(get("/status").statusCode()).isEqualTo(200);
    }

    @Test
    void a_request_without_end_is_cut_short() throws Exception {
        assertThat(post(new byte[WitnessServer.MAX_BODY]).statusCode()).isEqualTo(400);
        assertThat(post(new byte[WitnessServer.MAX_BODY + 1]).statusCode()).isEqualTo(413);
    }

    @Test
    void callers_who_never_finish_their_request_are_hung_up_on_and_others_answered() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            // More than it has threads for: the next caller has to wait until they were hung up on.
            for (int i = 0; i < 24; i++) {
                var socket = new Socket(
                        server.address().getAddress(), server.address().getPort());
                slow.add(socket);
                socket.getOutputStream().write("POST /add-checkpoint HTTP/1.1\r\nHost: a\r\n".getBytes(US_ASCII));
            }
            assertThat(postAgain(Requests.step(0, 5).encode()).statusCode()).isEqualTo(200);
            assertThat(slow).allMatch(WitnessServerTest::isHungUp);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void after_a_restart_it_knows_what_it_said() throws Exception {
        post(Requests.step(0, 5).encode());
        server.close();
        start();
        assertThat(post(Requests.step(0, 4).encode()).body()).isEqualTo("5\n");
    }

    @Test
    void an_address_that_is_taken_is_refused_and_the_state_left_free() throws Exception {
        var taken = server.address();
        var elsewhere = state.resolve("elsewhere");
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(
                        () -> WitnessServer.start(taken, elsewhere, Requests.WITNESS, List.of(ALog.KEY.verifier())));
        WitnessStore.open(elsewhere).close();
    }

    /** Who had to wait as long as they did may be hung up on with them, and asks again. */
    private HttpResponse<String> postAgain(byte[] body) throws Exception {
        try {
            return post(body);
        } catch (IOException hungUp) {
            return post(body);
        }
    }

    private static boolean isHungUp(Socket socket) {
        try {
            socket.setSoTimeout(60_000);
            return socket.getInputStream().read() == -1;
        } catch (SocketTimeoutException waiting) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static List<NoteSignature> cosignatures(HttpResponse<String> response) throws NotVerified {
        var note = new Note(ALog.checkpoint(5).text(), NoteSignature.parseLines(response.body()));
        return List.copyOf(note.verify(List.of(Requests.WITNESS.verifier())).values());
    }

    private HttpResponse<String> post(byte[] body) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(uri("/add-checkpoint"))
                        .timeout(Duration.ofMinutes(1))
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.address().getPort() + path);
    }
}
