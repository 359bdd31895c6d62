package org.jointcase.transparency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

final class EntryWriter {
    static final String VERSION = "jointcase-entry/v1";

    private final StringBuilder text = new StringBuilder(704).append(VERSION).append('\n');

    static byte[] write(Entry entry) {
        var writer = new EntryWriter();
        writer.line("position", entry.position());
        writer.line("event", entry.event());
        writer.line("case", entry.caseId());
        writer.line("case-sequence", entry.caseSequence());
        writer.line("case-previous", entry.casePrevious());
        writer.line("aggregate", entry.aggregateType() + " " + entry.aggregateId());
        writer.line("sequence", entry.sequence());
        writer.line("type", entry.type());
        writer.line("revision", entry.revision());
        writer.line("happened", EntryInstant.write(entry.happened()));
        writer.line("recorded", EntryInstant.write(entry.recorded()));
        writer.line("actor", entry.actor());
        writer.line("organisation", entry.organisation());
        writer.line("command", entry.command());
        writer.line("payload", entry.payload());
        return writer.text.toString().getBytes(ISO_8859_1);
    }

    private void line(String name, Object value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
