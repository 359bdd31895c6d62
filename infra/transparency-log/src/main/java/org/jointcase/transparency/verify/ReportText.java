package org.jointcase.transparency.verify;

import java.util.List;

/** A report for people: what a court can read. */
final class ReportText {
    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    static String of(Report report) {
        var text = new ReportText();
        text.line("VERIFICATION OF A JOINTCASE BUNDLE");
        text.line("");
        text.line("Verdict: " + (report.holds() ? "EVERYTHING HOLDS" : "DOES NOT HOLD"));
        if (!report.holds()) {
            text.line("First that does not: " + report.firstFailure());
        }
        var header = report.header();
        if (header != null) {
            text.line("");
            text.line("The bundle says that it holds");
            text.line("  log:        " + header.origin());
            text.line("  scope:      " + header.scope());
            text.line("  entries:    " + header.entries());
            text.line("  contents:   " + header.contents());
        }
        var checkpoint = report.checkpoint();
        if (checkpoint != null) {
            text.line("  checkpoint: size " + checkpoint.size() + ", root " + checkpoint.root());
        }
        text.list("Checked against", report.trusted());
        text.list(report.holds() ? "Shown" : "Shown before that", report.shown());
        text.list("Not shown", report.notShown());
        if (!report.holds()) {
            text.line("");
            text.line("Nothing else in this bundle is vouched for.");
        }
        return text.text.toString();
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(title);
            lines.forEach(line -> line("  - " + line));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
