package org.jointcase.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jointcase.embedded.EmbeddedPostgres;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.SigningKey;

/** The case log of a program, in the hands of PostgreSQL's superuser. */
record TamperedLog(DataSource superuser) {
    private static final List<String> TABLES =
            List.of("case_entry", "case_head", "case_checkpoint", "case_cosignature", "case_tile_hash");

    static TamperedLog of(Program program) {
        return new TamperedLog(program.bean(EmbeddedPostgres.class).superuser("jointcase"));
    }

    /** Triggers are for those who slip, not for those who mean it. */
    void change(String... statements) {
        try (var connection = superuser.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** An advisory lock under the hash of a name, until it is closed. */
    Connection lock(String name) {
        try {
            var connection = superuser.getConnection();
            try (var statement = connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
                statement.setString(1, name);
                statement.execute();
            }
            return connection;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Copies all tables, as a backup does. */
    void save(String backup) {
        var statements = new ArrayList<>(List.of("create schema " + backup));
        TABLES.forEach(table -> statements.add("create table " + backup + "." + table + " as table ledger." + table));
        change(statements.toArray(String[]::new));
    }

    void restore(String backup) {
        var statements = new ArrayList<String>();
        TABLES.forEach(table -> {
            statements.add("delete from ledger." + table);
            statements.add("insert into ledger." + table + " table " + backup + "." + table);
        });
        change(statements.toArray(String[]::new));
    }

    /** Changes who did something, and makes everything anew that follows from it, down to a signed checkpoint. */
    void rewrite(long position, String origin, SigningKey key) {
        try (var connection = superuser.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
            }
            var leaves = rewriteEntries(connection, position);
            rewriteHeads(connection, leaves);
            var checkpoint =
                    new Checkpoint(origin, leaves.size(), MerkleTree.of(leaves).root());
            sign(connection, checkpoint, key);
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts a checkpoint in the place of all that were signed. */
    static void sign(Connection connection, Checkpoint checkpoint, SigningKey key) throws SQLException {
        var note = checkpoint.sign(List.of(key), Instant.EPOCH);
        try (var statement = connection.createStatement();
                var insert = connection.prepareStatement("insert into ledger.case_checkpoint values (?, ?)")) {
            statement.execute("delete from ledger.case_checkpoint");
            statement.execute("delete from ledger.case_cosignature");
            insert.setLong(1, checkpoint.size());
            insert.setString(2, note.toString());
            insert.execute();
        }
    }

    /** Puts a key of the signer's name, and not its own, under the latest checkpoint. */
    void replaceKey(Checkpoint checkpoint, SigningKey key) {
        try (var connection = superuser.getConnection()) {
            connection.createStatement().execute("set session_replication_role = replica");
            sign(connection, checkpoint, key);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Hash> rewriteEntries(Connection connection, long changed) throws SQLException {
        var leaves = new ArrayList<Hash>();
        Map<UUID, Hash> last = new HashMap<>();
        try (var rows = connection
                        .createStatement()
                        .executeQuery("select envelope from ledger.case_entry order by position");
                var update = connection.prepareStatement(
                        "update ledger.case_entry set envelope = ?, leaf = ? where position = ?")) {
            while (rows.next()) {
                var was = Entry.parse(rows.getBytes(1));
                byte[] envelope = new String(rows.getBytes(1), UTF_8)
                        .replace(
                                "case-previous " + was.casePrevious(),
                                "case-previous " + last.getOrDefault(was.caseId(), Hash.ZERO))
                        .replace(
                                was.position() == changed ? "actor " + was.actor() : "\0",
                                "actor " + was.organisation())
                        .getBytes(UTF_8);
                var leaf = MerkleTree.leaf(envelope);
                last.put(was.caseId(), leaf);
                leaves.add(leaf);
                update.setBytes(1, envelope);
                update.setBytes(2, leaf.bytes());
                update.setLong(3, was.position());
                update.execute();
            }
        }
        return leaves;
    }

    private static void rewriteHeads(Connection connection, List<Hash> leaves) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select size from ledger.case_head");
                var update = connection.prepareStatement(
                        "update ledger.case_head set root = ?, frontier = ? where size = ?")) {
            while (rows.next()) {
                var tree = Frontier.EMPTY.append(leaves.subList(0, rows.getInt(1)));
                update.setBytes(1, tree.root().bytes());
                update.setBytes(2, tree.encode());
                update.setLong(3, tree.size());
                update.execute();
            }
        }
    }
}
