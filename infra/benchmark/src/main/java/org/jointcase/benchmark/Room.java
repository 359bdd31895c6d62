package org.jointcase.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

/** How much disk and memory the program takes, in MB of a million bytes. */
final class Room {
    static final String UNIT = "MB";

    private static final String OF_THE_CASE_LOG = "disk of the case log";
    private static final String OF_THE_READ_MODELS = "disk of the read models";
    private static final String OF_KAFKA = "disk of Kafka";
    private static final String OF_THE_VAULT = "disk of the vault";

    /** What every entry takes its part of; all else has a limit of its own, or another cause. */
    static final Set<String> OF_ENTRIES = Set.of(OF_THE_CASE_LOG, OF_THE_READ_MODELS, OF_KAFKA, OF_THE_VAULT);

    private static final double MB = 1e6;
    private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+).*");
    private static final String OF_TABLES = "select sum(pg_total_relation_size(oid)) from pg_class"
            + " where relkind = 'r' and relnamespace::regnamespace::text ";
    private static final String LIVE =
            "in (select model || '_' || number from read_model.generation where state = 'LIVE')";

    private final RunningProgram program;

    Room(RunningProgram program) {
        this.program = program;
    }

    void measureAtRest(Sheet sheet) throws IOException, SQLException, InterruptedException {
        sheet.add(OF_THE_CASE_LOG, megabytes(OF_TABLES + "= 'ledger' and relname like 'case%'"), UNIT);
        sheet.add("disk of the access log", megabytes(OF_TABLES + "= 'ledger' and relname like 'access%'"), UNIT);
        sheet.add(OF_THE_READ_MODELS, megabytes(OF_TABLES + LIVE), UNIT);
        sheet.add("disk of PostgreSQL's write-ahead log", files("postgresql/data/pg_wal"), UNIT);
        sheet.add(OF_KAFKA, files("kafka"), UNIT);
        sheet.add(OF_THE_VAULT, files("evidence"), UNIT);
        sheet.add("live heap", liveHeap(), UNIT);
        sheet.add(
                "memory of PostgreSQL",
                program.postgres().mapToDouble(Room::resident).sum(),
                UNIT);
    }

    /** All that the JVM has had, the broker in it: what a rebuild holds is among it. */
    void measureThePeak(Sheet sheet) throws IOException {
        sheet.add("memory of the program, at its largest", PeakMemory.of(program.pid()) * 1024 / MB, UNIT);
    }

    private double megabytes(String sql) throws SQLException {
        return Double.parseDouble(program.ask(sql)) / MB;
    }

    private double files(String directory) throws IOException, InterruptedException {
        return DiskUse.bytes(program.home().resolve(directory)) / MB;
    }

    /** A process's share of the memory that it uses, as Linux counts it; nothing elsewhere. */
    private static double resident(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                            .sum()
                    * 1024
                    / MB;
        } catch (IOException | UncheckedIOException elsewhereOrEnded) {
            return 0;
        }
    }

    /** What is left after a collection. */
    private double liveHeap() throws IOException, InterruptedException {
        var counting = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(program.pid()),
                        "GC.class_histogram")
                .start();
        try (var lines = counting.inputReader()) {
            double bytes = lines.lines()
                    .map(TOTAL::matcher)
                    .filter(total -> total.matches())
                    .mapToDouble(total -> Double.parseDouble(total.group(1)))
                    .findFirst()
                    .orElseThrow(() -> new IOException("jcmd does not say how much is on the heap"));
            counting.waitFor();
            return bytes / MB;
        }
    }
}
