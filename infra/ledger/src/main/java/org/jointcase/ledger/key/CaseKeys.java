package org.jointcase.ledger.key;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.Recent;
import org.jointcase.ledger.entry.Rows;

/** The keys of the cases, and the access log's, wrapped in their own schema by the master key. */
public final class CaseKeys {
    private static final int REMEMBERED = 10_000;
    private static final String COLUMNS = "select id, scope, master, wrapped from keys.data_key where ";

    private final DataSource source;
    private final MasterKey master;
    private final Recent<String, CaseKey> byScope = new Recent<>(REMEMBERED);
    private final Recent<UUID, CaseKey> byId = new Recent<>(REMEMBERED);

    /** @param source connections of the role {@code jointcase_keys} */
    public CaseKeys(DataSource source, MasterKey master) {
        this.source = source;
        this.master = master;
    }

    /**
     * The key of a case, made at first use and durable before it is returned.
     *
     * @throws LedgerUnavailable if the database does not answer
     */
    public CaseKey forCase(UUID caseId) {
        return forScope("case/" + caseId);
    }

    /** The access log's key of the month that this instant lies in, made at first use; as {@link #forCase}. */
    public CaseKey forAccessAt(Instant instant) {
        return forScope("access/" + YearMonth.from(instant.atOffset(UTC)));
    }

    /**
     * The keys that something was encrypted under. Those that were destroyed are left out.
     *
     * @throws LedgerUnavailable if the database does not answer
     */
    public Map<UUID, CaseKey> byIds(Set<UUID> keyIds) {
        var keys = new HashMap<UUID, CaseKey>();
        var unknown = new HashSet<UUID>();
        for (var id : keyIds) {
            var key = byId.get(id);
            if (key == null) {
                unknown.add(id);
            } else {
                keys.put(id, key);
            }
        }
        if (!unknown.isEmpty()) {
            for (var wrapped : read(unknown)) {
                keys.put(wrapped.id(), remember(wrapped));
            }
        }
        return keys;
    }

    /** @throws IllegalStateException if a key was wrapped by another master key: what lies under it could not be read */
    public void verify() {
        var strange = Rows.of(
                source,
                COLUMNS + "master <> ? limit 1",
                statement -> statement.setBytes(1, master.id()),
                CaseKeys::wrapped);
        strange.forEach(key -> key.unwrap(master));
    }

    private CaseKey forScope(String scope) {
        var known = byScope.get(scope);
        if (known != null) {
            return known;
        }
        var stored = read(scope);
        if (stored.isEmpty()) {
            insert(WrappedKey.create(scope, master));
            // Another may have been faster: the first one stays.
            stored = read(scope);
        }
        return remember(stored.getFirst());
    }

    private CaseKey remember(WrappedKey wrapped) {
        var key = wrapped.unwrap(master);
        byScope.put(wrapped.scope(), key);
        byId.put(key.id(), key);
        return key;
    }

    private List<WrappedKey> read(String scope) {
        return Rows.of(source, COLUMNS + "scope = ?", statement -> statement.setString(1, scope), CaseKeys::wrapped);
    }

    private List<WrappedKey> read(Collection<UUID> ids) {
        return Rows.of(
                source,
                COLUMNS + "id = any(?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray())),
                CaseKeys::wrapped);
    }

    private void insert(WrappedKey key) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(
                        "insert into keys.data_key (id, scope, master, wrapped) values (?, ?, ?, ?)"
                                + " on conflict (scope) do nothing")) {
            statement.setObject(1, key.id());
            statement.setString(2, key.scope());
            statement.setBytes(3, key.master());
            statement.setBytes(4, key.wrapped());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new LedgerUnavailable("a key cannot be kept", e);
        }
    }

    private static WrappedKey wrapped(ResultSet row) throws SQLException {
        return new WrappedKey(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3), row.getBytes(4));
    }
}
