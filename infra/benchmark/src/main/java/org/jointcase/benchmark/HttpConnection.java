package org.jointcase.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Locale;

/**
 * A connection that is kept open, with one request at a time. By hand, because a client works on the very cores whose
 * work is measured: it must cost little.
 */
final class HttpConnection implements AutoCloseable {
    private static final int LONGEST_LINE = 16 * 1024;

    /** The program ends a connection on which nothing was asked for a minute. */
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    /** A program that says nothing for so long hangs. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final int port;
    private Socket socket;
    private InputStream in;
    private long used = System.nanoTime();

    HttpConnection(int port) throws IOException {
        this.port = port;
        socket = open(port);
        in = buffered(socket);
    }

    private static Socket open(int port) throws IOException {
        var socket = new Socket();
        int limit = Math.toIntExact(LONGEST_SILENCE.toMillis());
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), limit);
        socket.setSoTimeout(limit);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static InputStream buffered(Socket socket) throws IOException {
        return new BufferedInputStream(socket.getInputStream(), LONGEST_LINE);
    }

    int port() {
        return port;
    }

    /** @param headers each line with its end */
    HttpAnswer get(String path, String headers) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
    }

    /** @param headers each line with its end */
    HttpAnswer post(String path, String headers, String body) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Content-Length: "
                + body.getBytes(UTF_8).length + "\r\n\r\n" + body);
    }

    private HttpAnswer send(String request) throws IOException {
        if (System.nanoTime() - used > LONGEST_REST.toNanos()) {
            reopen();
        }
        socket.getOutputStream().write(request.getBytes(UTF_8));
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (var header = line().toLowerCase(Locale.ROOT);
                !header.isEmpty();
                header = line().toLowerCase(Locale.ROOT)) {
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
            chunked |= header.startsWith("transfer-encoding:");
            last |= header.equals("connection: close");
        }
        var answer = new HttpAnswer(status, chunked ? chunks() : in.readNBytes(length));
        if (last) {
            // The program ends a connection after so many requests.
            reopen();
        }
        used = System.nanoTime();
        return answer;
    }

    private void reopen() throws IOException {
        socket.close();
        socket = open(port);
        in = buffered(socket);
    }

    private byte[] chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            whole.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0 || line.size() > LONGEST_LINE) {
                throw new EOFException("the program hung up");
            }
            if (read != '\r') {
                line.write(read);
            }
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
