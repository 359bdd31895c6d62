package org.jointcase.transparency.verify;

import java.util.ArrayList;
import java.util.List;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.bundle.Scope;

/** The entries that the auditor brought: each has to be among the bundle's, or its tail is left out. */
final class KnownEntries {
    private final Scope scope;
    private final List<Trust.Known> missing;

    KnownEntries(List<Trust.Known> brought, Scope scope) {
        this.scope = scope;
        this.missing = new ArrayList<>(brought);
    }

    void take(Entry entry, Hash leaf) throws DoesNotHold {
        for (var known : missing) {
            if (known.entry().position() == entry.position()) {
                if (!known.leaf().equals(leaf)) {
                    throw new DoesNotHold(
                            "the entry is not that of " + known.name() + ": one of the two was changed",
                            entry.position(),
                            entry.event());
                }
                missing.remove(known);
                return;
            }
        }
    }

    /** To be called after the last entry. */
    void check() throws DoesNotHold {
        for (var known : missing) {
            var entry = known.entry();
            boolean other =
                    scope instanceof Scope.OfCase only && !entry.caseId().equals(only.caseId());
            throw new DoesNotHold(
                    other
                            ? known.name() + " is not of the bundle's case"
                            : "the bundle leaves out the entry of " + known.name() + ", the case's entry "
                                    + entry.caseSequence(),
                    entry.position(),
                    entry.event());
        }
    }
}
