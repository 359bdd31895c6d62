package org.jointcase.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Rows;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;

/** Reads a log from its first byte to its last and finds everything in it that does not fit. */
public final class WholeLog {
    private final DataSource source;
    private final Log log;

    public WholeLog(DataSource source, Log log) {
        this.source = source;
        this.log = log;
    }

    private record Head(long size, Hash root, Frontier frontier) {}

    /** The entries, once positions, chains, times, leaves, columns and heads were found right. */
    public List<Entry> check() {
        var stored = new LedgerReader(source).after(log, 0, Integer.MAX_VALUE);
        var entries = new ArrayList<Entry>();
        var cases = new HashMap<UUID, Hash>();
        var caseSequences = new HashMap<UUID, Long>();
        var sequences = new HashMap<UUID, Long>();
        var recorded = Instant.EPOCH;
        for (var one : stored) {
            var entry = Entry.parse(one.envelope());
            assertThat(entry.position()).isEqualTo(entries.size() + 1).isEqualTo(one.position());
            assertThat(one.slot()).isEqualTo(Slot.of(entry.caseId()));
            assertThat(one.leaf()).isEqualTo(MerkleTree.leaf(one.envelope()));
            assertThat(entry.payload()).isEqualTo(Hash.sha256(one.payload()));
            assertThat(entry.casePrevious()).isEqualTo(cases.getOrDefault(entry.caseId(), Hash.ZERO));
            assertThat(entry.caseSequence()).isEqualTo(caseSequences.merge(entry.caseId(), 1L, Long::sum));
            assertThat(entry.sequence()).isEqualTo(sequences.merge(entry.aggregateId(), 1L, Long::sum) - 1);
            assertThat(entry.recorded()).isAfterOrEqualTo(recorded);
            cases.put(entry.caseId(), one.leaf());
            recorded = entry.recorded();
            entries.add(entry);
        }
        columnsSayWhatEnvelopesSay(entries);
        headsAreOf(stored);
        return entries;
    }

    private void columnsSayWhatEnvelopesSay(List<Entry> entries) {
        var columns = Rows.of(
                source,
                "select position, case_id, case_sequence, aggregate_id, sequence, event_id, recorded from "
                        + log.entries() + " order by position",
                statement -> {},
                row -> List.of(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        row.getObject(4, UUID.class),
                        row.getLong(5),
                        row.getObject(6, UUID.class),
                        row.getObject(7, OffsetDateTime.class).toInstant()));
        assertThat(columns)
                .isEqualTo(entries.stream()
                        .map(entry -> List.of(
                                entry.position(),
                                entry.caseId(),
                                entry.caseSequence(),
                                entry.aggregateId(),
                                entry.sequence(),
                                entry.event(),
                                entry.recorded()))
                        .toList());
    }

    private void headsAreOf(List<StoredEntry> stored) {
        var heads = Rows.of(
                source,
                "select size, root, frontier from " + log.heads() + " order by size",
                statement -> {},
                row -> new Head(row.getLong(1), Hash.of(row.getBytes(2)), Frontier.decode(row.getBytes(3))));
        var leaves = stored.stream().map(StoredEntry::leaf).toList();
        assertThat(heads).isNotEmpty().last().extracting(Head::size).isEqualTo((long) leaves.size());
        for (var head : heads) {
            var tree = MerkleTree.of(leaves.subList(0, Math.toIntExact(head.size())));
            assertThat(head.root())
                    .isEqualTo(tree.root())
                    .isEqualTo(head.frontier().root());
        }
    }
}
