package org.jointcase.api.log;

import static org.jointcase.api.problem.ProblemKind.NOT_FOUND;

import java.util.EnumMap;
import java.util.Map;
import org.jointcase.api.problem.Refused;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.checkpoint.LogTiles;
import org.jointcase.ledger.checkpoint.PublishedCheckpoint;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.tile.TilePath;

/** What of each log may be given out: nothing beyond what was signed. */
final class ServedLogs {
    private static final int LEVELS_IN_A_TILE = 8;

    private final Checkpoints checkpoints;
    private final Map<Log, LogTiles> tiles = new EnumMap<>(Log.class);

    ServedLogs(Checkpoints checkpoints, Iterable<LogTiles> tiles) {
        this.checkpoints = checkpoints;
        tiles.forEach(one -> this.tiles.put(one.log(), one));
    }

    PublishedCheckpoint checkpoint(Log log) {
        return checkpoints.latest(log).orElseThrow(() -> new Refused(NOT_FOUND));
    }

    byte[] tile(Log log, TilePath path) {
        mustBeSigned(log, path);
        return of(log).read(path).encode();
    }

    byte[] entries(Log log, TilePath path) {
        mustBeSigned(log, path);
        return of(log).entries(path);
    }

    LogTiles of(Log log) {
        var found = tiles.get(log);
        if (found == null) {
            throw new IllegalStateException("there is no log " + log);
        }
        return found;
    }

    private void mustBeSigned(Log log, TilePath path) {
        long hashes =
                checkpoints.signedSize(log) >> Math.min(Long.SIZE - 1, LEVELS_IN_A_TILE * Math.max(0, path.level()));
        if (path.first() > hashes - path.width()) {
            throw new Refused(NOT_FOUND);
        }
    }
}
