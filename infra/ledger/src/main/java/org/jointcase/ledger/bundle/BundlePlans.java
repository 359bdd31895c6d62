package org.jointcase.ledger.bundle;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.checkpoint.LogTiles;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Rows;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.bundle.BundleHeader;
import org.jointcase.transparency.bundle.Scope;

/** Plans bundles against the latest checkpoint of a log. */
public final class BundlePlans {
    private final DataSource source;
    private final Checkpoints checkpoints;

    /** @param source connections of the role {@code jointcase_reader} */
    public BundlePlans(DataSource source, Checkpoints checkpoints) {
        this.source = source;
        this.checkpoints = checkpoints;
    }

    /**
     * Decides what will be in a bundle; empty if no checkpoint was signed yet that reaches it.
     *
     * @throws BeyondCheckpoint if a previous size or a range lies behind the checkpoint's
     * @throws org.jointcase.ledger.entry.LedgerUnavailable if the database cannot be asked
     */
    public Optional<BundlePlan> plan(BundleRequest request) {
        var published = checkpoints.latest(request.log());
        if (published.isEmpty()) {
            return Optional.empty();
        }
        var checkpoint = published.get().checkpoint();
        long entries = entries(request, checkpoint.size());
        if (entries == 0 && request.scope() instanceof Scope.Range) {
            throw new BeyondCheckpoint(checkpoint.size());
        }
        if (entries == 0) {
            return Optional.empty();
        }
        var header = new BundleHeader(
                request.scope(), checkpoint.origin(), entries, request.contents(), earlier(request, checkpoint.size()));
        return Optional.of(new BundlePlan(request.log(), header, published.get().note(), checkpoint.size()));
    }

    /** Counted where they lie: if some are missing, the bundle shows that they are. */
    private long entries(BundleRequest request, long size) {
        return switch (request.scope()) {
            case Scope.Whole() -> count(request.log(), "position between ? and ?", 1L, size);
            case Scope.Range(long first) ->
                count(request.log(), "position between ? and ?", first, Math.min(request.last(), size));
            case Scope.OfCase(var caseId) -> count(request.log(), "case_id = ? and position <= ?", caseId, size);
        };
    }

    private long count(Log log, String where, Object one, Object other) {
        return Rows.of(
                        source,
                        "select count(*) from " + log.entries() + " where " + where,
                        statement -> {
                            statement.setObject(1, one);
                            statement.setObject(2, other);
                        },
                        row -> row.getLong(1))
                .getFirst();
    }

    private List<BundleHeader.Earlier> earlier(BundleRequest request, long size) {
        if (request.previous().isEmpty()) {
            return List.of();
        }
        if (request.previous().getLast() > size) {
            throw new BeyondCheckpoint(size);
        }
        var tree = new LogTiles(source, request.log()).tree(size);
        return request.previous().stream()
                .map(earlier -> new BundleHeader.Earlier(earlier, new MerkleTree(tree.subtrees(), earlier).root()))
                .toList();
    }
}
