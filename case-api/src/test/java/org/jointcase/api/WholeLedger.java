package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.Entry;

/** What a program's case log holds, from its first entry to its last. */
record WholeLedger(List<Entry> entries) {
    /** Positions have neither gap nor double. */
    static WholeLedger of(Program program) {
        var stored = program.bean(LedgerReader.class).after(Log.CASE, 0, Integer.MAX_VALUE);
        assertThat(stored)
                .extracting(entry -> entry.position())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, stored.size()).boxed().toList());
        return new WholeLedger(
                stored.stream().map(entry -> Entry.parse(entry.envelope())).toList());
    }

    List<Entry> submissions() {
        return entries.stream()
                .filter(entry -> entry.type().equals("investigation.submitted"))
                .toList();
    }

    /** Once, and at the position that was said. */
    void holdsWhatWasAcknowledged(Callers callers) {
        assertThat(submissions())
                .extracting(entry -> entry.aggregateId() + " at " + entry.position())
                .doesNotHaveDuplicates()
                .containsAll(callers.acknowledged().values().stream()
                        .map(answer -> answer.text("id") + " at " + answer.number("position"))
                        .toList());
    }
}
