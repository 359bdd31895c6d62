package org.jointcase.projections.casefile;

import java.util.List;
import org.jointcase.projections.access.CaseView;
import org.jointcase.projections.rows.Rows;

/** A case as it was, seen with the rights of now. */
record FoldedContents(Rows rows, CaseView view) implements Contents {
    @Override
    public <R extends Record> List<R> all(Part<R> part) {
        return rows.all(part.table()).stream()
                .filter(row -> part.seen().with(view, row))
                .toList();
    }
}
