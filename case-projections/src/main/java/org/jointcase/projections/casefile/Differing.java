package org.jointcase.projections.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.projections.access.CaseView;
import org.jointcase.projections.access.Subject;
import org.jointcase.projections.casefile.CaseChange.FieldChange;
import org.jointcase.projections.casefile.CaseChange.Kind;
import org.jointcase.projections.rows.RowChange;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/** Gathers what differs since some moment, as far as somebody sees it, and which entry made each field what it is. */
final class Differing {
    /** Where the read model stands is nothing in the case. */
    private static final Set<String> NOT_TOLD = Set.of("caseId", "position");

    private static final Map<Table<?>, Part<?>> PARTS =
            Part.ALL.stream().collect(Collectors.toMap(Part::table, part -> part));
    private static final List<String> ORDER =
            Part.ALL.stream().map(Part::name).distinct().toList();

    private final CaseView view;
    private final Map<RowId, Touched> rows = new LinkedHashMap<>();

    private record RowId(Table<?> table, Map<String, Object> key) {}

    /** @param by the entry that each field was changed by last; null where that is not shown */
    private record Touched(RowChange<?> change, Map<String, @Nullable HistoryEntry> by) {}

    Differing(CaseView view) {
        this.view = view;
    }

    void add(LedgerEvent event, List<RowChange<?>> changes) {
        var subject = Subject.of(event.event());
        var entry = view.shows(subject) ? HistoryEntry.of(event, view.showsWords(subject)) : null;
        changes.stream().filter(this::isSeen).forEach(change -> touch(change, entry));
    }

    /** What differs so far; after it, nothing does. */
    CaseDifferences take() {
        var entries = new TreeMap<Long, HistoryEntry>();
        var changes = new ArrayList<CaseChange>();
        rows.forEach((row, touched) -> {
            var change = change(row, touched, entries);
            if (!touched.change().isNone()
                    && !(change.kind() == Kind.CHANGED && change.fields().isEmpty())) {
                changes.add(change);
            }
        });
        rows.clear();
        changes.sort((one, other) -> Integer.compare(ORDER.indexOf(one.part()), ORDER.indexOf(other.part())));
        return new CaseDifferences(changes, List.copyOf(entries.values()));
    }

    private void touch(RowChange<?> change, @Nullable HistoryEntry entry) {
        var id = new RowId(change.table(), change.key());
        var earlier = rows.get(id);
        var by = earlier == null ? new HashMap<String, @Nullable HistoryEntry>() : earlier.by();
        change.fields().forEach(field -> by.put(field.name(), entry));
        rows.put(id, new Touched(earlier == null ? change : change.since(earlier.change()), by));
    }

    private static CaseChange change(RowId row, Touched touched, Map<Long, HistoryEntry> entries) {
        var fields = new ArrayList<FieldChange>();
        for (var field : touched.change().fields()) {
            if (!NOT_TOLD.contains(field.name()) && !row.key().containsKey(field.name())) {
                var entry = touched.by().get(field.name());
                fields.add(new FieldChange(
                        field.name(), field.before(), field.after(), entry == null ? null : entry.sequence()));
                if (entry != null) {
                    entries.put(entry.sequence(), entry);
                }
            }
        }
        var key = new LinkedHashMap<>(row.key());
        key.remove("caseId");
        return new CaseChange(part(row.table()).name(), key, kind(touched.change()), fields);
    }

    private static Kind kind(RowChange<?> change) {
        if (change.before() == null) {
            return Kind.ADDED;
        }
        return change.after() == null ? Kind.REMOVED : Kind.CHANGED;
    }

    private <R extends Record> boolean isSeen(RowChange<R> change) {
        @SuppressWarnings("unchecked") // parts are found by their tables
        var part = (Part<R>) part(change.table());
        return part.seen().with(view, change.row());
    }

    private static Part<?> part(Table<?> table) {
        var part = PARTS.get(table);
        if (part == null) {
            throw new IllegalArgumentException("no part of the case file is kept in " + table.name());
        }
        return part;
    }
}
