package org.jointcase.transparency.verify;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.bundle.Scope;

/** What holds between an entry and those before it: positions, each case's chain, each aggregate's sequence, time. */
final class Order {
    private static final int LEAF = 4;

    private final Scope scope;
    /** By case: its last sequence, and the leaf of that entry. */
    private final LastById cases = new LastById(1 + LEAF);
    /** By aggregate: its last sequence and one more, so that 0 is none. */
    private final LastById aggregates = new LastById(1);

    private long position;
    private Instant recorded = Instant.MIN;

    Order(Scope scope) {
        this.scope = scope;
        this.position = scope instanceof Scope.Range range ? range.first() - 1 : 0;
    }

    /** The position of the last entry that was taken. */
    long position() {
        return position;
    }

    void take(Entry entry, Hash leaf) throws DoesNotHold {
        if (scope instanceof Scope.OfCase only) {
            must(entry.caseId().equals(only.caseId()), entry, "the entry is of another case, " + entry.caseId());
            must(entry.position() > position, entry, "the entry stands after position " + position);
        } else {
            must(
                    entry.position() == position + 1,
                    entry,
                    position + 1,
                    "the entry in this place says that its position is " + entry.position());
        }
        must(
                !entry.recorded().isBefore(recorded),
                entry,
                "the entry was recorded at " + entry.recorded() + ", before the one before it, at " + recorded);
        chain(entry, leaf);
        sequence(entry);
        position = entry.position();
        recorded = entry.recorded();
    }

    private void chain(Entry entry, Hash leaf) throws DoesNotHold {
        long[] last = cases.get(entry.caseId());
        if (last[0] != 0 || !isRange()) {
            must(
                    entry.caseSequence() == last[0] + 1,
                    entry,
                    "the case's entry " + (last[0] + 1) + " is missing: this one says that it is the case's entry "
                            + entry.caseSequence());
            must(
                    entry.casePrevious().equals(hash(last)),
                    entry,
                    "the case's entry before this one is not the one that this one names: one of the two was changed");
        }
        cases.put(entry.caseId(), values(entry.caseSequence(), leaf));
    }

    private void sequence(Entry entry) throws DoesNotHold {
        long last = aggregates.get(entry.aggregateId())[0];
        must(
                entry.sequence() == last || (last == 0 && isRange()),
                entry,
                "the aggregate's sequence " + last + " is missing: this entry says " + entry.sequence());
        aggregates.put(entry.aggregateId(), entry.sequence() + 1);
    }

    /** What lies before a range is not in it. */
    private boolean isRange() {
        return scope instanceof Scope.Range range && range.first() > 1;
    }

    private static long[] values(long sequence, Hash leaf) {
        var bytes = ByteBuffer.wrap(leaf.bytes());
        return new long[] {sequence, bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong()};
    }

    private static Hash hash(long[] values) {
        var bytes = ByteBuffer.allocate(Hash.LENGTH);
        for (int i = 1; i <= LEAF; i++) {
            bytes.putLong(values[i]);
        }
        return Hash.of(bytes.array());
    }

    private static void must(boolean holds, Entry entry, String otherwise) throws DoesNotHold {
        must(holds, entry, entry.position(), otherwise);
    }

    private static void must(boolean holds, Entry entry, long position, String otherwise) throws DoesNotHold {
        if (!holds) {
            throw new DoesNotHold(otherwise, position, entry.event());
        }
    }
}
