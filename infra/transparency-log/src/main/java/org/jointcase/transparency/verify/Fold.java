package org.jointcase.transparency.verify;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;

/** The tree that entries make one after the other; what its root has to be at some sizes is compared on the way. */
final class Fold {
    private final NavigableMap<Long, KnownRoot> expected = new TreeMap<>();
    private Frontier tree;

    private record KnownRoot(String name, Hash root) {}

    Fold(Frontier before) {
        tree = before;
    }

    /** @param name whose root it is */
    void expect(String name, long size, Hash root) throws DoesNotHold {
        var other = expected.putIfAbsent(size, new KnownRoot(name, root));
        if (other != null && !other.root.equals(root)) {
            throw new DoesNotHold("the log has two histories: " + name + " and " + other.name
                    + " have different roots for the size " + size);
        }
        compare();
    }

    void add(List<Hash> leaves) throws DoesNotHold {
        int from = 0;
        while (from < leaves.size()) {
            var next = expected.higherKey(tree.size());
            int to = next == null ? leaves.size() : (int) Math.min(leaves.size(), from + next - tree.size());
            tree = tree.append(leaves.subList(from, to));
            compare();
            from = to;
        }
    }

    long size() {
        return tree.size();
    }

    Hash root() {
        return tree.root();
    }

    private void compare() throws DoesNotHold {
        var known = expected.get(tree.size());
        if (known != null && !known.root.equals(tree.root())) {
            var before = expected.lowerKey(tree.size());
            throw new DoesNotHold("the entries up to position " + tree.size() + " do not make the root of " + known.name
                    + ": an entry after position " + (before == null ? 0 : before) + " was changed");
        }
    }
}
