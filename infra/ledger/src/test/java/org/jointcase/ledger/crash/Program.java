package org.jointcase.ledger.crash;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.ALedger;

/** A node of its own that says each acknowledged key and its position, until it is killed. */
final class Program {
    static final String PASSWORD = "JOINTCASE_TEST_";

    private Program() {}

    @SuppressWarnings("SystemOut") // its standard output is what the test reads
    public static void main(String[] arguments) throws InterruptedException {
        var passwords = DatabaseRoles.ALL.stream()
                .collect(Collectors.toMap(
                        Function.identity(), role -> System.getenv().getOrDefault(PASSWORD + role, "")));
        var database = new Database(arguments[0], arguments[1], passwords);
        var ledger = ALedger.on(database, database.dataSource(DatabaseRoles.OWNER));
        var callers = new Callers(ledger.open().commands(), (key, receipt) -> {
            synchronized (System.out) {
                System.out.println(key + " " + receipt.position());
            }
        });
        callers.start();
        while (callers.isWell()) {
            Thread.sleep(100);
        }
        System.exit(1);
    }
}
