package org.jointcase.projections.rows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statements of a table in a schema. Values are sent as text and cast, an array of them for each column.
 *
 * @param find by case and key
 * @param ofCase all of a case
 * @param put rows, replacing those with their keys, unless they are another case's
 * @param remove by case and key
 * @param copy into an empty table
 */
record TableSql(String find, String ofCase, String put, String remove, String copy) {
    /** In no schema yet: generations come and go, tables do not. */
    private static final Map<Table<?>, TableSql> KNOWN = new ConcurrentHashMap<>();

    private static final String SCHEMA = "{schema}";

    static TableSql of(Table<?> table, String schema) {
        return KNOWN.computeIfAbsent(table, TableSql::template).in(quoted(schema));
    }

    private TableSql in(String schema) {
        return new TableSql(
                find.replace(SCHEMA, schema),
                ofCase.replace(SCHEMA, schema),
                put.replace(SCHEMA, schema),
                remove.replace(SCHEMA, schema),
                copy.replace(SCHEMA, schema));
    }

    private static TableSql template(Table<?> table) {
        var shape = Shape.of(table);
        var columns = shape.components().stream()
                .map(TableSql::column)
                .map(TableSql::quoted)
                .toList();
        var key = Arrays.stream(shape.key()).mapToObj(columns::get).toList();
        String name = SCHEMA + "." + quoted(table.name());
        String all = String.join(", ", columns);
        String caseId = columns.get(shape.caseIdAt());
        String keyIs = Arrays.stream(shape.key())
                .mapToObj(at -> columns.get(at) + " = ?::" + shape.kind(at).sql())
                .collect(Collectors.joining(" and "));
        return new TableSql(
                "select " + all + " from " + name + " where " + keyIs + " and " + caseId + " = ?::uuid",
                "select " + all + " from " + name + " where " + caseId + " = ?::uuid",
                "insert into " + name + " as t (" + all + ") select "
                        + unnested(IntStream.range(0, columns.size()), shape) + " from unnest("
                        + arrays(columns.size()) + ") as n(" + names(columns.size()) + ") on conflict ("
                        + String.join(", ", key) + ") " + replace(columns, key, caseId),
                "delete from " + name + " where (" + caseId + ", " + String.join(", ", key) + ") in (select c0::uuid, "
                        + IntStream.range(0, key.size())
                                .mapToObj(i -> "c" + (i + 1) + "::"
                                        + shape.kind(shape.key()[i]).sql())
                                .collect(Collectors.joining(", "))
                        + " from unnest(" + arrays(key.size() + 1) + ") as n(" + names(key.size() + 1) + "))",
                "copy " + name + " (" + all + ") from stdin (format binary)");
    }

    private static String replace(List<String> columns, List<String> key, String caseId) {
        var others = columns.stream().filter(column -> !key.contains(column)).toList();
        // Where nothing but the key would be replaced, the case is part of it.
        return others.isEmpty()
                ? "do nothing"
                : "do update set "
                        + others.stream()
                                .map(column -> column + " = excluded." + column)
                                .collect(Collectors.joining(", "))
                        + " where t." + caseId + " = excluded." + caseId;
    }

    private static String unnested(IntStream columns, Shape<?> shape) {
        return columns.mapToObj(i -> "c" + i + "::" + shape.kind(i).sql()).collect(Collectors.joining(", "));
    }

    private static String arrays(int count) {
        return String.join(", ", Collections.nCopies(count, "?::text[]"));
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
    }

    static String column(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
