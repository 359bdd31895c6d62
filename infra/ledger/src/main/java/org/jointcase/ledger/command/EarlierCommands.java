package org.jointcase.ledger.command;

import java.util.Optional;
import javax.sql.DataSource;
import org.jointcase.ledger.append.CallersKey;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Rows;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.transparency.Hash;

/** The answers that callers' keys were given. */
final class EarlierCommands {
    private final DataSource source;
    private final LedgerReader reader;
    private final EntryOpener opener;

    EarlierCommands(DataSource source, LedgerReader reader, EntryOpener opener) {
        this.source = source;
        this.reader = reader;
        this.opener = opener;
    }

    private record Earlier(Hash digest, long first, long last) {}

    /** Whether the key was given an answer, to whatever it stood for. */
    boolean knows(CallersKey key) {
        return !Rows.of(
                        source,
                        "select 1 from ledger.case_command where command = ?",
                        statement -> statement.setBytes(1, key.command().bytes()),
                        row -> row.getInt(1))
                .isEmpty();
    }

    /**
     * The answer that a key was given, rebuilt from its entries.
     *
     * @throws KeyUsedOtherwise if the key stood for something else
     */
    Optional<Receipt> find(CallersKey key) {
        var rows = Rows.of(
                source,
                "select digest, first_position, last_position from ledger.case_command where command = ?",
                statement -> statement.setBytes(1, key.command().bytes()),
                row -> new Earlier(Hash.of(row.getBytes(1)), row.getLong(2), row.getLong(3)));
        return rows.stream().findFirst().map(earlier -> {
            if (!earlier.digest().equals(key.digest())) {
                throw new KeyUsedOtherwise();
            }
            var entries =
                    reader.after(Log.CASE, earlier.first() - 1, Math.toIntExact(earlier.last() - earlier.first() + 1));
            return new Receipt(opener.open(entries));
        });
    }
}
