package org.jointcase.projections.rows;

import java.util.List;
import java.util.UUID;

/** What is to be written of a table: rows to add or replace, and keys to remove. */
record Changes<R extends Record>(List<R> put, List<Removed> removed) {
    record Removed(UUID caseId, List<Object> key) {}
}
