package org.jointcase.ledger.signer;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jointcase.ledger.checkpoint.TileHashes;
import org.jointcase.ledger.checkpoint.TileHashes.TileHash;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;

/** A tree that grows by entries that were each read once and hashed anew. */
final class Ascent {
    private static final int AT_ONCE = 4_096;

    private final SignersView view;
    private final List<TileHash> above = new ArrayList<>();
    private Frontier frontier;

    Ascent(SignersView view, Frontier from) {
        this.view = view;
        this.frontier = from;
    }

    /** @throws SigningRefused if an entry is missing or was changed, or they do not make the root */
    Ascent to(long size, Hash root) throws SQLException, SigningRefused {
        while (frontier.size() < size) {
            grow(view.entries(frontier.size(), size, AT_ONCE));
        }
        if (!frontier.root().equals(root)) {
            throw new SigningRefused("the entries up to position " + size + " do not make the root " + root);
        }
        return this;
    }

    Frontier frontier() {
        return frontier;
    }

    List<TileHash> above() {
        return above;
    }

    private void grow(List<SignersView.Line> lines) throws SigningRefused {
        var leaves = new ArrayList<Hash>(lines.size());
        long position = frontier.size();
        for (var line : lines) {
            if (line.position() != ++position) {
                throw new SigningRefused("the entry at position " + position + " is missing");
            }
            if (!MerkleTree.leaf(line.envelope()).equals(line.leaf())) {
                throw new SigningRefused("the entry at position " + position + " was changed");
            }
            leaves.add(line.leaf());
        }
        if (leaves.isEmpty()) {
            throw new SigningRefused("the entry at position " + (position + 1) + " is missing");
        }
        above.addAll(TileHashes.completed(frontier, leaves));
        frontier = frontier.append(leaves);
    }
}
