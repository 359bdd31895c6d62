package org.jointcase.transparency.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointcase.transparency.bundle.BundleHeader;
import org.jointcase.transparency.note.Checkpoint;
import org.jspecify.annotations.Nullable;

/** A report for programs, as JSON. */
final class ReportJson {
    private ReportJson() {}

    static String of(Report report) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("holds", report.holds());
        json.put("failure", report.failure() == null ? null : failure(report.failure()));
        json.put("bundle", report.header() == null ? null : bundle(report.header()));
        json.put("checkpoint", report.checkpoint() == null ? null : checkpoint(report.checkpoint()));
        json.put("trusted", report.trusted());
        json.put("shown", report.shown());
        json.put("notShown", report.notShown());
        return write(json) + "\n";
    }

    private static Map<String, @Nullable Object> failure(DoesNotHold.Failure failure) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("what", failure.what());
        json.put("position", failure.position() == 0 ? null : failure.position());
        json.put("event", failure.event() == null ? null : failure.event().toString());
        return json;
    }

    private static Map<String, @Nullable Object> bundle(BundleHeader header) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("origin", header.origin());
        json.put("scope", header.scope().toString());
        json.put("entries", header.entries());
        json.put("contents", header.contents().toString());
        return json;
    }

    private static Map<String, @Nullable Object> checkpoint(Checkpoint checkpoint) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("size", checkpoint.size());
        json.put("root", checkpoint.root().toString());
        return json;
    }

    private static String write(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .map(member -> string(String.valueOf(member.getKey())) + ": " + write(member.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(ReportJson::write).collect(Collectors.joining(", ", "[", "]"));
            case String text -> string(text);
            case null, default -> String.valueOf(value);
        };
    }

    private static String string(String text) {
        return text.chars()
                .mapToObj(c -> c == '"' || c == '\\'
                        ? "\\" + (char) c
                        : c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
