package org.jointcase.transparency.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.transparency.verify.SomeLog.caseId;
import static org.jointcase.transparency.verify.Verifying.LOG_ALONE;
import static org.jointcase.transparency.verify.Verifying.WITH_WITNESS;
import static org.jointcase.transparency.verify.Verifying.WITNESS;
import static org.jointcase.transparency.verify.Verifying.fails;
import static org.jointcase.transparency.verify.Verifying.holds;
import static org.jointcase.transparency.verify.Verifying.verify;
import static org.jointcase.transparency.verify.Verifying.with;

import java.util.ArrayList;
import java.util.List;
import org.jointcase.transparency.bundle.BundleEntry;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.bundle.Scope;
import org.jointcase.transparency.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TamperingTest {
    private final SomeLog log = SomeLog.of(20);
    private final Note signed = log.signed(WITNESS);

    @Test
    void a_changed_payload_is_found() {
        Tampering.payload(log, 5);
        fails(log.whole(signed), LOG_ALONE, 5, "the payload was changed");
    }

    @Test
    void a_changed_envelope_is_found_by_the_leaf_that_was_kept() {
        Tampering.envelope(log, 5);
        fails(log.whole(signed), LOG_ALONE, 5, "the entry was changed");
    }

    @Test
    void a_changed_envelope_with_its_leaf_is_found_by_the_next_entry_of_the_case() {
        Tampering.envelopeAndLeaf(log, 5);
        fails(log.whole(signed), LOG_ALONE, 8, "one of the two was changed");
    }

    @Test
    void a_changed_last_entry_of_a_case_with_its_leaf_is_found_by_the_root() {
        Tampering.envelopeAndLeaf(log, 20);
        fails(log.whole(signed), LOG_ALONE, 0, "do not make the root of the bundle's checkpoint");
        fails(
                log.bundle(new Scope.Range(19), signed, log.entries.subList(18, 20), Contents.SEALED, List.of()),
                LOG_ALONE,
                0,
                "the range is not part");
        fails(log.whole(signed), with(SomeLog.of(19).signed()), 0, "an entry after position 19 was changed");
    }

    @Test
    void deleted_entries_are_found() {
        log.entries.subList(16, 20).clear();
        fails(log.whole(signed), LOG_ALONE, 17, "the entries from here to position 20");
        Tampering.remove(log, 9);
        fails(log.whole(signed), LOG_ALONE, 9, "says that its position is 10");
    }

    @Test
    void swapped_and_inserted_entries_are_found() {
        Tampering.swap(log, 7, 8);
        fails(log.whole(signed), LOG_ALONE, 7, "says that its position is 8");
        var other = SomeLog.of(20);
        Tampering.insert(other, 4);
        other.entries.removeLast();
        fails(other.whole(signed), LOG_ALONE, 5, "the case's entry 3 is missing");
    }

    @Test
    void an_entry_withheld_from_a_case_is_found_inside_and_at_its_end_only_by_what_the_auditor_has() {
        var own = log.proved(caseId(1));
        var inside = new ArrayList<>(own);
        inside.remove(2);
        fails(ofCase(inside), LOG_ALONE, 11, "the case's entry 3 is missing");
        var last = own.getLast();
        holds(ofCase(own.subList(0, own.size() - 1)), LOG_ALONE);
        fails(ofCase(own.subList(0, own.size() - 1)), with(last.envelope()), 20, "leaves out the entry of the receipt");
    }

    @Test
    void a_tail_withheld_with_an_older_checkpoint_is_found_by_a_later_head() {
        var older =
                log.bundle(new Scope.Whole(), log.signed(15), log.entries.subList(0, 15), Contents.SEALED, List.of());
        holds(older, LOG_ALONE);
        fails(older, with(signed), 0, "the log had 20 entries");
    }

    @Test
    void a_log_rewritten_with_its_key_holds_without_an_earlier_checkpoint_or_a_witness_and_with_neither_of_them() {
        var rewritten = new SomeLog();
        for (int i = 0; i < 20; i++) {
            rewritten.happen(caseId(i % 2), false);
        }
        holds(rewritten.whole(), LOG_ALONE);
        fails(rewritten.whole(), with(signed), 0, "two histories");
        fails(rewritten.whole(), with(log.signed(7)), 0, "do not make the root of the auditor's head");
        fails(rewritten.whole(), WITH_WITNESS, 0, "needed: 1");
    }

    @Test
    void a_log_rewritten_after_the_checkpoint_that_was_kept_holds_and_the_report_says_that_it_may() {
        var rewritten = SomeLog.of(7);
        while (rewritten.entries.size() < 20) {
            rewritten.happen(caseId(0), false);
        }
        assertThat(verify(rewritten.whole(), with(log.signed(7))).text())
                .contains("EVERYTHING HOLDS", "entries after position 7 were not rewritten");
        fails(rewritten.whole(), with(log.signed(8)), 0, "do not make the root of the auditor's head");
    }

    @Test
    void another_order_of_a_case_s_entries_and_another_case_s_are_found() {
        var own = log.proved(caseId(1));
        fails(ofCase(List.of(own.get(1), own.get(0))), LOG_ALONE, 5, "the case's entry 1 is missing");
        fails(ofCase(List.of(own.get(0), own.get(0))), LOG_ALONE, 2, "stands after position 2");
        fails(ofCase(log.proved(caseId(2))), LOG_ALONE, 3, "of another case");
        fails(ofCase(log.entries.subList(1, 2)), LOG_ALONE, 2, "the inclusion proof does not lead");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        position      | 21                          | says that its position is 21
        case-sequence | 8                           | the case's entry 7 is missing
        sequence      | 6                           | the aggregate's sequence 5 is missing
        recorded      | 2026-11-23T12:00:00.000000Z | before the one before it
        """)
    void an_order_that_is_none_is_found_though_the_log_signed_it(String line, String value, String what) {
        Tampering.last(log, line, value);
        var rewritten = log.signed();
        fails(log.whole(rewritten), LOG_ALONE, 20, what);
        fails(log.range(10, 20), LOG_ALONE, 20, what);
        if (!line.equals("position")) {
            fails(log.ofCase(caseId(1), Contents.SEALED), LOG_ALONE, 20, what);
        }
    }

    private byte[] ofCase(List<BundleEntry> entries) {
        return log.bundle(new Scope.OfCase(caseId(1)), signed, entries, Contents.SEALED, List.of());
    }
}
