package org.jointcase.ledger.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Rows;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.NoteSignature;

/** Reads what was signed. Every method throws {@code LedgerUnavailable} if the database cannot be asked. */
public final class Checkpoints {
    private final DataSource source;
    private final int quorum;

    /**
     * @param source connections of {@code jointcase_reader}
     * @param quorum how many witnesses must have cosigned what is given out
     */
    public Checkpoints(DataSource source, int quorum) {
        this.source = source;
        this.quorum = quorum;
    }

    /** The checkpoint that stands for a log now; none before the first. */
    public Optional<PublishedCheckpoint> latest(Log log) {
        var size = quorum == 0
                ? "select max(size) from " + log.checkpoints() + " where size > ?"
                : "select size from " + log.cosignatures()
                        + " group by size having count(*) >= ? order by size desc limit 1";
        var sql = """
            select note, (select string_agg(line, '' order by witness) from %2$s where size = signed.size)
            from %1$s as signed where size = (%3$s)\
            """.formatted(log.checkpoints(), log.cosignatures(), size);
        return Rows.of(source, sql, statement -> statement.setInt(1, quorum), Checkpoints::published).stream()
                .findFirst();
    }

    /** Up to where a log was signed, 0 before the first time: with or without witnesses. */
    public long signedSize(Log log) {
        return Rows.of(
                        source,
                        "select coalesce(max(size), 0) from " + log.checkpoints(),
                        statement -> {},
                        row -> row.getLong(1))
                .getFirst();
    }

    private static PublishedCheckpoint published(ResultSet row) throws SQLException {
        var note = Note.parse(row.getString(1).getBytes(UTF_8));
        var lines = row.getString(2);
        return new PublishedCheckpoint(lines == null ? note : note.with(NoteSignature.parseLines(lines)));
    }
}
