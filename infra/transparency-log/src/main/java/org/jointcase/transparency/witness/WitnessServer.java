package org.jointcase.transparency.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jointcase.transparency.note.SigningKey;
import org.jointcase.transparency.note.VerifierKey;

/** A witness over HTTP: {@code POST /add-checkpoint} (C2SP tlog-witness), and {@code GET /status} for people. */
public final class WitnessServer implements AutoCloseable {
    /** Sixteen post-quantum signatures and the longest proof fit in. */
    static final int MAX_BODY = 1 << 18;

    private static final Logger LOG = System.getLogger(WitnessServer.class.getName());
    private static final int THREADS = 16;
    private static final int WAITING = 64;

    static {
        // The JDK's server reads its limits once; seconds, and connections.
        limit("sun.net.httpserver.maxReqTime", 10);
        limit("sun.net.httpserver.maxRspTime", 10);
        limit("jdk.httpserver.maxConnections", 256);
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));
    private final WitnessStore store;
    private final Witness witness;

    private WitnessServer(HttpServer server, WitnessStore store, Witness witness) {
        this.server = server;
        this.store = store;
        this.witness = witness;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * Starts a witness.
     *
     * @param state directory in which it remembers what it cosigned
     * @param logs keys of the logs that it knows, each log named by its keys
     * @throws IOException if the address is taken, or the state is taken or damaged
     */
    public static WitnessServer start(
            InetSocketAddress address, Path state, SigningKey key, Collection<VerifierKey> logs) throws IOException {
        var store = WitnessStore.open(state);
        try {
            var witness = new Witness(key, logs, store, InstantSource.system());
            return new WitnessServer(HttpServer.create(address, 0), store, witness);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Answers what is being asked, for a second at most. */
    @Override
    public void close() throws IOException {
        server.stop(1);
        threads.shutdownNow();
        store.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(exchange);
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a request was not answered", e);
            throw e;
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String asked =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        return switch (asked) {
            case "POST /add-checkpoint" -> {
                byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
                yield body.length > MAX_BODY
                        ? Answer.text(413, "a request has at most " + MAX_BODY + " bytes")
                        : witness.addCheckpoint(body);
            }
            case "GET /status" -> new Answer(200, Answer.TEXT, witness.status());
            default -> Answer.text(404, "here are POST /add-checkpoint and GET /status");
        };
    }

    private static void limit(String property, int value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, Integer.toString(value));
        }
    }
}
