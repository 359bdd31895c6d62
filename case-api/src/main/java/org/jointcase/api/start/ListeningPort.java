package org.jointcase.api.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jointcase.embedded.CannotStart;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/** Where the program will listen: looked at before any server is started for it. */
final class ListeningPort {
    private ListeningPort() {}

    /** @throws CannotStart if somebody else listens there */
    static void mustBeFree(ServerProperties server) {
        var port = server.getPort() == null ? 8080 : server.getPort();
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(server.getAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart("Port " + port + " is taken: choose another with --server.port", taken);
        }
    }
}
