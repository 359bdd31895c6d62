package org.jointcase.ledger.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.foundCentre;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.ledger.append.WholeLog;
import org.jointcase.ledger.entry.Log;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A program with 64 callers is killed in the middle, while another node works on. */
class KilledProgramIT {
    private final ALedger ledger = ALedger.create();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void every_acknowledged_command_is_there_once_where_it_was_acknowledged() throws Exception {
        var node = ledger.open();
        node.commands().send(foundCentre(), attempt());
        var acknowledged = new HashMap<UUID, Long>();
        for (int i = 0; i < 2; i++) {
            var program = start();
            var lines = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
            assertThat(read(lines, acknowledged, 500)).as("the program works").isTrue();
            program.toHandle().destroyForcibly();
            read(lines, acknowledged, Integer.MAX_VALUE);
            node.commands().send(SomeCommands.propose(SomeCommands.organisationId()), attempt());
        }

        var log = new WholeLog(ledger.reader(), Log.CASE).check();
        assertThat(acknowledged).hasSizeGreaterThan(999);
        assertThat(acknowledged.values()).doesNotHaveDuplicates();
        assertThat(log).hasSizeGreaterThanOrEqualTo(acknowledged.size() + 4);
        var person = SomeCommands.administrator().mandate().person();
        acknowledged.entrySet().stream()
                .limit(300)
                .forEach(one -> assertThat(node.commands().earlier(person, attempt(one.getKey())))
                        .hasValueSatisfying(
                                receipt -> assertThat(receipt.position()).isEqualTo(one.getValue())));
    }

    private Process start() throws IOException {
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        ledger.database().name(),
                        ledger.database().jdbcUrl())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        ledger.database()
                .passwords()
                .forEach((role, password) -> program.environment().put(Program.PASSWORD + role, password));
        return program.start();
    }

    /** Whether there were as many; the last line may be half. */
    private static boolean read(BufferedReader lines, Map<UUID, Long> acknowledged, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            @Nullable String line = lines.readLine();
            if (line == null) {
                return false;
            }
            if (line.matches("[0-9a-f-]{36} [0-9]+")) {
                acknowledged.put(UUID.fromString(line.substring(0, 36)), Long.parseLong(line.substring(37)));
            }
        }
        return true;
    }
}
