package org.jointcase.embedded;

import static org.jointcase.embedded.Sql.execute;

import java.nio.file.Path;
import java.util.List;

/** A program with embedded servers that counts in both and says each number when it is acknowledged, until it is killed. */
final class Program {

    static final String TOPIC = "numbers";
    static final List<String> ROLES = List.of("owner");

    private Program() {}

    @SuppressWarnings("SystemOut") // its standard output is what the test reads
    public static void main(String[] arguments) throws Exception {
        Home home = Home.open(Path.of(arguments[0]));
        var postgres = EmbeddedPostgres.start(home, 0, Path.of(arguments[1]));
        Database database = postgres.database("cases", "owner", ROLES);
        execute(database, "owner", "create table if not exists numbers (number int)");
        var kafka = EmbeddedKafka.start(home, 0);
        Records.create(kafka.clientProperties(), TOPIC);
        for (int number = 1; ; number++) {
            execute(database, "owner", "insert into numbers values (" + number + ")");
            Records.send(kafka.clientProperties(), TOPIC, String.valueOf(number));
            System.out.println(number);
        }
    }
}
