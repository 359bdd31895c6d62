package org.jointcase.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path temporary;

    @Test
    void a_taken_one_that_was_asked_for_names_its_setting() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> choose(taken.getLocalPort()))
                    .withMessage(
                            "Port " + taken.getLocalPort() + " is taken: choose another with --jointcase.some.port");
        }
    }

    @Test
    void a_free_one_is_kept_from_start_to_start() throws IOException {
        assertThat(choose(0)).isEqualTo(choose(0));
    }

    @Test
    void a_kept_one_that_somebody_took_gives_way() throws IOException {
        int kept = choose(0);
        try (var taken = new ServerSocket(kept, 1, InetAddress.getLoopbackAddress())) {
            assertThat(choose(0)).isNotEqualTo(taken.getLocalPort()).isEqualTo(choose(0));
        }
    }

    private int choose(int configured) throws IOException {
        return Ports.choose(configured, "jointcase.some.port", temporary.resolve("port"));
    }
}
