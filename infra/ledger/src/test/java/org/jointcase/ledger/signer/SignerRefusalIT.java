package org.jointcase.ledger.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.nio.file.Files;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.entry.Log;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was done to database and files behind the signer's back is not signed, and nothing after it. */
class SignerRefusalIT {
    private final SomeCases cases = new SomeCases();
    private final ASigner signer = new ASigner(cases.database(), Log.CASE);

    @AfterEach
    void close() {
        signer.close();
        cases.close();
    }

    @Test
    void a_row_that_was_changed_is_not_signed_and_nothing_after_it() throws Exception {
        signer.start();
        cases.happen(1);
        signer.catchUp();
        signer.close();
        long before = cases.last();
        cases.happen(1);
        signer.tamper("update ledger.case_entry set envelope = envelope || 'x' where position = " + (before + 2));

        signer.start();

        refuses("the entry at position " + (before + 2) + " was changed");
        cases.happen(1);
        staysAt(before);
    }

    @Test
    void a_leaf_that_was_changed_with_its_row_does_not_make_the_root() throws Exception {
        signer.start();
        signer.catchUp();
        signer.close();
        long before = cases.last();
        cases.happen(1);
        signer.tamper(
                "update ledger.case_entry set envelope = envelope || 'x', leaf = sha256('\\x00' || envelope || 'x')"
                        + " where position = " + (before + 2));

        signer.start();

        refuses("do not make the root");
        staysAt(before);
    }

    @Test
    void a_database_that_was_set_back_is_not_signed() throws Exception {
        signer.start();
        cases.happen(1);
        signer.catchUp();
        long signed = cases.last();
        signer.tamper(
                "delete from ledger.case_entry where position > " + (signed - 2),
                "delete from ledger.case_head where size > " + (signed - 2),
                "delete from ledger.case_checkpoint");

        refuses("does not continue what was signed up to position " + signed);
        signer.close();
        signer.start();
        refuses("was signed up to " + signed + ": an old backup, or entries were deleted");
    }

    @Test
    void a_history_that_was_written_anew_is_not_signed() throws Exception {
        signer.start();
        cases.happen(1);
        signer.catchUp();
        signer.close();
        long signed = cases.last();
        signer.tamper("update ledger.case_head set root = sha256('another') where size = " + signed);
        signer.start();
        refuses("does not continue what was signed up to position " + signed);
    }

    @Test
    void without_its_memory_it_does_not_sign() throws Exception {
        signer.start();
        signer.catchUp();
        signer.close();
        Files.delete(signer.state());

        signer.start();

        refuses("is missing, so nobody knows what was signed last");
    }

    @Test
    void with_a_damaged_memory_it_does_not_sign() throws Exception {
        signer.start();
        signer.catchUp();
        signer.close();
        var note = Files.readString(signer.state());
        Files.writeString(signer.state(), note.replaceFirst("\n[0-9]+\n", "\n1\n"));

        signer.start();

        refuses("what was signed last is not to be believed");
    }

    private void refuses(String reason) {
        eventually(
                "it refuses: " + reason,
                () -> String.valueOf(signer.alarm()).contains("it does not sign any more: ")
                        && String.valueOf(signer.alarm()).contains(reason));
    }

    private void staysAt(long size) throws InterruptedException {
        Thread.sleep(1_500);
        assertThat(signer.checkpoints().signedSize(Log.CASE)).isEqualTo(size);
    }
}
