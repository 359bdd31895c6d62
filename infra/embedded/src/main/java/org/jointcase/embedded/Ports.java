package org.jointcase.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on the loopback address. */
final class Ports {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private Ports() {}

    /**
     * The configured port; where none is (0), the one in the file if it is free, or a free one, which is then kept in the
     * file so that it stays the same from start to start.
     */
    static int choose(int configured, String setting, Path file) throws IOException {
        if (configured != 0) {
            if (!isFree(configured)) {
                throw new CannotStart("Port " + configured + " is taken: choose another with --" + setting);
            }
            return configured;
        }
        if (Files.exists(file)) {
            int kept = Integer.parseInt(Files.readString(file).strip());
            if (isFree(kept)) {
                return kept;
            }
        }
        int port = anyFree();
        PrivateFiles.write(file, port + "\n");
        return port;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Below the ports that operating systems give to outgoing connections, so that none of those takes it meanwhile. */
    private static int anyFree() {
        return ThreadLocalRandom.current()
                .ints(20_000, 30_000)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }
}
