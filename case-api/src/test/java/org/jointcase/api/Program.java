package org.jointcase.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running program with a home of its own; most tests share one. */
final class Program implements AutoCloseable {
    private static final class Shared {
        static final Program PROGRAM = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PROGRAM::close));
        }
    }

    private final ConfigurableApplicationContext context;
    private final Path home;
    private final Map<String, Someone> people = new ConcurrentHashMap<>();

    private Program(ConfigurableApplicationContext context, Path home) {
        this.context = context;
        this.home = home;
    }

    /** The one that tests share; started when first asked for. */
    static Program shared() {
        return Shared.PROGRAM;
    }

    /** One of one's own, in a new home, with these settings beside the defaults. */
    static Program start(String... settings) {
        try {
            return startIn(Files.createTempDirectory("jointcase-program").resolve("home"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Program startIn(Path home, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--jointcase.home=" + home,
                "--server.port=0",
                "--jointcase.evidence.max-file=20MB",
                "--jointcase.evidence.min-free=1MB",
                "--jointcase.evidence.sweep-every=1s"));
        arguments.addAll(List.of(settings));
        var context = new SpringApplication(Jointcase.class).run(arguments.toArray(String[]::new));
        return new Program(context, home);
    }

    /** Somebody of the demonstration, as {@code ncic.supervisor}. */
    Someone as(String who) {
        return people.computeIfAbsent(who, name -> Someone.withToken(address(), name));
    }

    /** Somebody without a token. */
    Someone anonymous() {
        return new Someone(address(), "nobody", null);
    }

    /** What the program says of its routes. */
    Documented documented() {
        return Documented.at(address());
    }

    String address() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://127.0.0.1:" + (server == null ? 0 : server.getPort());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    boolean has(Class<?> type) {
        return context.getBeanNamesForType(type).length > 0;
    }

    Path home() {
        return home;
    }

    /** Stops it in order, and keeps its home. */
    void stop() {
        context.close();
    }

    @Override
    public void close() {
        stop();
        try (var paths = Files.walk(home)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
