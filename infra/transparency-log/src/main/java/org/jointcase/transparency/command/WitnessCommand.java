package org.jointcase.transparency.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointcase.transparency.note.KeyFile;
import org.jointcase.transparency.witness.WitnessServer;

/** Runs a witness until the process is ended. */
final class WitnessCommand {
    static final String USAGE = "witness --listen <host:port> --state <directory> --key <file> --log <verifier key>..."
            + " [--passphrase-file <file>]";

    private WitnessCommand() {}

    static void run(List<String> arguments, Map<String, String> environment, PrintStream out) throws IOException {
        var options = new Options(arguments, Set.of("--listen", "--state", "--key", "--log", Passphrase.OPTION));
        var address = address(options.one("--listen"));
        var state = options.file("--state");
        var keyFile = options.file("--key");
        var logs = options.keys("--log");
        if (logs.isEmpty()) {
            throw new UsageError("--log is missing");
        }
        var key = KeyFile.read(keyFile, Passphrase.from(options, environment));
        var server = WitnessServer.start(address, state, key, logs);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        out.println("witness " + key.verifier() + " listens on " + server.address());
    }

    private static InetSocketAddress address(String listen) {
        try {
            var uri = URI.create("http://" + listen);
            if (uri.getHost() != null && uri.getPort() >= 0) {
                var address = new InetSocketAddress(uri.getHost(), uri.getPort());
                if (address.isUnresolved()) {
                    throw new UsageError("--listen: there is no host " + uri.getHost());
                }
                return address;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new UsageError("--listen is host:port");
    }
}
