package org.jointcase.ledger.checkpoint;

import java.util.List;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Rows;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.tile.EntryBundle;
import org.jointcase.transparency.tile.HashTile;
import org.jointcase.transparency.tile.TilePath;
import org.jointcase.transparency.tile.TileReader;
import org.jointcase.transparency.tile.TileTree;

/**
 * A log's tiles, each from at most 256 rows: leaves from the entries, what is above from the signer's table. What is not
 * there yet is not asked for: the caller knows up to where the log was signed.
 */
public record LogTiles(DataSource source, Log log) implements TileReader {
    @Override
    public HashTile read(TilePath path) {
        return new HashTile(
                path,
                path.level() == 0
                        ? rows(
                                "select leaf from " + log.entries() + " where position > ? order by position limit ?",
                                path)
                        : rows(
                                "select hash from " + log.tileHashes() + " where level = " + path.level()
                                        + " and index >= ? order by index limit ?",
                                path));
    }

    /** The envelopes under a tile of level 0. */
    public byte[] entries(TilePath path) {
        return EntryBundle.encode(whole(
                path,
                Rows.of(
                        source,
                        "select envelope from " + log.entries() + " where position > ? order by position limit ?",
                        statement -> {
                            statement.setLong(1, path.first());
                            statement.setInt(2, path.width());
                        },
                        row -> row.getBytes(1))));
    }

    /** The tree up to a size that was signed: for one thread, and for a few proofs. */
    public MerkleTree tree(long size) {
        return TileTree.of(this, size);
    }

    private List<Hash> rows(String sql, TilePath path) {
        return whole(
                path,
                Rows.of(
                        source,
                        sql,
                        statement -> {
                            statement.setLong(1, path.first());
                            statement.setInt(2, path.width());
                        },
                        row -> Hash.of(row.getBytes(1))));
    }

    private <T> List<T> whole(TilePath path, List<T> rows) {
        if (rows.size() != path.width()) {
            throw new LedgerUnavailable("the " + log + " log has not all of " + path);
        }
        return rows;
    }
}
