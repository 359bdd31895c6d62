package org.jointcase.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** The server's configuration, written anew at each start: loopback only, scram only, durable, and quiet about contents. */
final class PostgresConfiguration {

    private static final String CONNECTIONS = """
            # Written by Jointcase at each start.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private PostgresConfiguration() {}

    static void write(Path data, Unprivileged account, int port) throws IOException {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        // On macOS only this one asks the drive itself to write.
        String syncMethod = mac ? "fsync_writethrough" : "fdatasync";
        write(data.resolve("pg_hba.conf"), account, CONNECTIONS);
        write(data.resolve("postgresql.conf"), account, settings(port, syncMethod));
    }

    private static String settings(int port, String syncMethod) {
        return """
            # Written by Jointcase at each start.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 150
            password_encryption = scram-sha-256

            # What is acknowledged is on the disk.
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            wal_sync_method = %s

            # Two cores, one machine shared with the program, short queries.
            shared_buffers = 256MB
            effective_cache_size = 1GB
            work_mem = 16MB
            maintenance_work_mem = 128MB
            max_wal_size = 2GB
            checkpoint_timeout = 15min
            random_page_cost = 1.1
            jit = off

            timezone = 'UTC'
            lc_messages = 'C'

            # No case content in the log: no statements and no row values with an error.
            logging_collector = on
            log_directory = '../log'
            log_filename = 'postgresql-%%a.log'
            log_file_mode = 0600
            log_rotation_age = 1d
            log_truncate_on_rotation = on
            log_timezone = 'UTC'
            log_error_verbosity = terse
            log_min_error_statement = panic
            log_parameter_max_length_on_error = 0
            """.formatted(port, syncMethod);
    }

    private static void write(Path file, Unprivileged account, String content) throws IOException {
        PrivateFiles.write(file, content);
        account.give(file);
    }
}
