package org.jointcase.ledger.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.SomeCommands.attempt;
import static org.jointcase.ledger.SomeCommands.foundCentre;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.EmbeddedPostgres;
import org.jointcase.embedded.Home;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.ledger.append.WholeLog;
import org.jointcase.ledger.command.Receipt;
import org.jointcase.ledger.entry.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is killed again and again while 64 callers work. */
class KilledDatabaseIT {
    private static final int KILLS = 3;

    @TempDir
    private Path directory;

    @Test
    void every_acknowledged_command_is_there_once_where_it_was_acknowledged() throws Exception {
        var acknowledged = new ConcurrentHashMap<UUID, Receipt>();
        try (var home = Home.open(directory.resolve("home"));
                var postgres = EmbeddedPostgres.start(home, 0, TestServers.binaries());
                var ledger = ALedger.on(
                        postgres.database("ledger", DatabaseRoles.OWNER, DatabaseRoles.ALL),
                        postgres.superuser("ledger"))) {
            var node = ledger.open();
            node.commands().send(foundCentre(), attempt());
            var callers = new Callers(node.commands(), acknowledged::put);
            callers.start();
            for (int i = 0; i < KILLS; i++) {
                awaitMore(callers, acknowledged, 500);
                EmbeddedPostgres.leftOver(home).orElseThrow().destroyForcibly();
            }
            awaitMore(callers, acknowledged, 500);
            assertThat(callers.finish()).isNotEmpty();

            var log = new WholeLog(ledger.reader(), Log.CASE).check();
            assertThat(log).hasSize(acknowledged.size() + 2);
            acknowledged.forEach((key, receipt) -> assertThat(receipt.entries())
                    .allSatisfy(event -> assertThat(log.get((int) event.entry().position() - 1))
                            .isEqualTo(event.entry())));
            assertRetriesAreAnsweredAlike(acknowledged, ledger);
        }
    }

    private static void assertRetriesAreAnsweredAlike(Map<UUID, Receipt> acknowledged, ALedger ledger) {
        var commands = ledger.open().commands();
        acknowledged.entrySet().stream()
                .limit(100)
                .forEach(entry -> assertThat(commands.earlier(
                                SomeCommands.administrator().mandate().person(), attempt(entry.getKey())))
                        .contains(entry.getValue()));
    }

    private static void awaitMore(Callers callers, Map<UUID, Receipt> acknowledged, int more)
            throws InterruptedException {
        int enough = acknowledged.size() + more;
        for (int i = 0; i < 1_200 && callers.isWell() && acknowledged.size() < enough; i++) {
            Thread.sleep(50);
        }
        assertThat(callers.isWell()).isTrue();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(enough);
    }
}
