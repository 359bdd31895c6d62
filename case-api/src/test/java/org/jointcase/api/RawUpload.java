package org.jointcase.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;

/** An upload sent by hand, so that it can stop anywhere. */
final class RawUpload implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)Content-Length: ([0-9]+)");
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    private RawUpload(Socket socket) {
        this.socket = socket;
    }

    /**
     * Sends the head alone.
     *
     * @param headers more of them
     */
    static RawUpload begin(Program program, String route, String who, String... headers) throws IOException {
        return begin(program.address(), route, program.as(who), headers);
    }

    static RawUpload begin(String at, String route, Someone who, String... headers) throws IOException {
        var address = URI.create(at);
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        var upload = new RawUpload(socket);
        upload.send("""
                POST /api/v1%s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: multipart/form-data; boundary=%s
                %s

                """.formatted(route, who.token(), JointCase.BOUNDARY, String.join("\n", headers))
                .replace("\n", "\r\n"));
        return upload;
    }

    static String aKey() {
        return "Idempotency-Key: " + UUID.randomUUID();
    }

    static String length(long bytes) {
        return "Content-Length: " + bytes;
    }

    RawUpload send(String text) throws IOException {
        return send(text.getBytes(UTF_8));
    }

    RawUpload send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** The description and the head of the file. */
    RawUpload describe(String exhibit) throws IOException {
        var parts = JointCase.parts(exhibit, "image.dd", new byte[0]);
        return send(parts.get(0)).send(parts.get(1));
    }

    /** The answer with its head, whether or not everything was sent. */
    String answer() throws IOException {
        var answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) socket.getInputStream().read());
        }
        var length = LENGTH.matcher(answer);
        if (length.find()) {
            var body = socket.getInputStream().readNBytes(Integer.parseInt(length.group(1)));
            answer.append(new String(body, ISO_8859_1));
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
