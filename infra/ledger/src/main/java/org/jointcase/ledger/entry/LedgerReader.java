package org.jointcase.ledger.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jointcase.transparency.Hash;

/**
 * Reads entries in their order; needs a role that may select them, and no key. Every read is bounded by its limit.
 *
 * <p>Every method throws {@link LedgerUnavailable} if the database cannot be asked.
 */
public final class LedgerReader {
    private static final String ENTRY = "select position, slot, envelope, payload, leaf from ";
    private static final String SLOTS = """
            select coalesce((select max(position) from ledger.case_entry where slot = slots.slot and position <= ?), 0)
            from generate_series(0, 11) as slots(slot) order by slots.slot""";
    private static final String LEAVES = """
            select ranges.slot, entry.position, entry.leaf
            from unnest(?, ?, ?) as ranges(slot, first, last) cross join lateral (
                select position, leaf from ledger.case_entry
                where slot = ranges.slot and position between ranges.first and ranges.last
                order by position limit ?) as entry""";

    private final DataSource source;

    public LedgerReader(DataSource source) {
        this.source = source;
    }

    /** The entries after a position, from 0. */
    public List<StoredEntry> after(Log log, long position, int limit) {
        return entries(ENTRY + log.entries() + " where position > ? order by position limit ?", position, limit);
    }

    /** The case log's entries of a slot after a position, from 0. */
    public List<StoredEntry> afterInSlot(int slot, long position, int limit) {
        return entries(
                ENTRY + "ledger.case_entry where slot = ? and position > ? order by position limit ?",
                (short) slot,
                position,
                limit);
    }

    /** The case log's entries of a case after one of its case sequences, from 0. */
    public List<StoredEntry> ofCase(UUID caseId, long caseSequence, int limit) {
        return ofCase(Log.CASE, caseId, caseSequence, limit);
    }

    /** A log's entries of a case after one of its case sequences, from 0. */
    public List<StoredEntry> ofCase(Log log, UUID caseId, long caseSequence, int limit) {
        return entries(
                ENTRY + log.entries() + " where case_id = ? and case_sequence > ? order by case_sequence limit ?",
                caseId,
                caseSequence,
                limit);
    }

    /** The case log's entries of an aggregate after one of its sequences, from -1. */
    public List<StoredEntry> ofAggregate(UUID aggregateId, long sequence, int limit) {
        return entries(
                ENTRY + "ledger.case_entry where aggregate_id = ? and sequence > ? order by sequence limit ?",
                aggregateId,
                sequence,
                limit);
    }

    /** Those of these aggregates that have an entry. */
    public Set<UUID> aggregatesAmong(Set<UUID> ids) {
        return Set.copyOf(Rows.of(
                source,
                """
                select asked.id from unnest(?::uuid[]) as asked(id)
                where exists (select from ledger.case_entry where aggregate_id = asked.id)""",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray())),
                row -> row.getObject(1, UUID.class)));
    }

    /** The position of a log's last entry, 0 if it is empty. */
    public long lastPosition(Log log) {
        return number("select coalesce(max(position), 0) from " + log.entries());
    }

    /** The case log's last position in each slot, 0 where there is none. */
    public long[] lastPositionsOfSlots() {
        return lastPositionsOfSlots(Long.MAX_VALUE);
    }

    /** The case log's last position in each slot at or below a position, 0 where there is none. */
    public long[] lastPositionsOfSlots(long atOrBelow) {
        return rows(SLOTS, row -> row.getLong(1), atOrBelow).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** The case log's last position in a slot at or below a position, 0 if there is none. */
    public long lastPositionOfSlot(int slot, long atOrBelow) {
        return number(
                "select coalesce(max(position), 0) from ledger.case_entry where slot = ? and position <= ?",
                (short) slot,
                atOrBelow);
    }

    /** The leaves of a log after a position, from 0, in order. */
    public List<Hash> leavesAfter(Log log, long position, int limit) {
        return rows(
                "select leaf from " + log.entries() + " where position > ? order by position limit ?",
                row -> Hash.of(row.getBytes(1)),
                position,
                limit);
    }

    /** A stretch of a slot, both ends included. */
    public record SlotRange(int slot, long from, long upTo) {}

    /** The leaves of the case log in stretches of its slots, by slot and position: at most so many of each stretch. */
    public Map<Integer, NavigableMap<Long, Hash>> leavesOfSlots(List<SlotRange> ranges, int limitOfEach) {
        var leaves = new HashMap<Integer, NavigableMap<Long, Hash>>();
        Rows.of(
                source,
                LEAVES,
                statement -> {
                    var connection = statement.getConnection();
                    Object[] slots = ranges.stream().map(SlotRange::slot).toArray();
                    Object[] from = ranges.stream().map(SlotRange::from).toArray();
                    Object[] upTo = ranges.stream().map(SlotRange::upTo).toArray();
                    statement.setArray(1, connection.createArrayOf("smallint", slots));
                    statement.setArray(2, connection.createArrayOf("bigint", from));
                    statement.setArray(3, connection.createArrayOf("bigint", upTo));
                    statement.setInt(4, limitOfEach);
                },
                row -> leaves.computeIfAbsent(row.getInt(1), slot -> new TreeMap<>())
                        .put(row.getLong(2), Hash.of(row.getBytes(3))));
        return leaves;
    }

    private List<StoredEntry> entries(String sql, Object... parameters) {
        return rows(sql, LedgerReader::entry, parameters);
    }

    private long number(String sql, Object... parameters) {
        return rows(sql, row -> row.getLong(1), parameters).getFirst();
    }

    private <T> List<T> rows(String sql, Rows.Reader<T> reader, Object... parameters) {
        return Rows.of(
                source,
                sql,
                statement -> {
                    for (int i = 0; i < parameters.length; i++) {
                        statement.setObject(i + 1, parameters[i]);
                    }
                },
                reader);
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong(1), row.getInt(2), row.getBytes(3), row.getBytes(4), Hash.of(row.getBytes(5)));
    }
}
