package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointcase.embedded.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers of one's own on which the program does not start. */
class DeployedIT {
    @TempDir
    private Path directory;

    @Test
    void it_says_what_it_does_not_start_on() throws IOException, JOSEException, SQLException {
        try (var deployment = Deployment.in(directory)) {
            assertRefused("the demonstration runs only embedded", () -> deployment.program("--jointcase.demo=true"));
            deployment.initialised();
            assertRefused("init is done once", deployment::initialised);
            deployment.setting("fsync", "off");
            assertRefused("fsync = off", deployment::program);
            deployment.setting("fsync", "on");
            deployment.program().stop();
        }
    }

    private static void assertRefused(String why, ThrowingCallable start) {
        assertThatThrownBy(start)
                .hasStackTraceContaining(CannotStart.class.getName())
                .hasStackTraceContaining(why);
    }
}
