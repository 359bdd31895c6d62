package org.jointcase.ledger.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was done to database and files behind the signer's back is not signed, and nothing after it, in either log. */
@ParameterizedClass
@EnumSource(Log.class)
class SignerRefusalIT {
    private final SomeCases cases = new SomeCases();
    private final Log log;
    private final ASigner signer;
    private long signed;

    SignerRefusalIT(Log log) {
        this.log = log;
        signer = new ASigner(cases.database(), log);
    }

    @BeforeEach
    void sign() {
        signer.start();
        cases.happenIn(log);
        signer.catchUp();
        signer.close();
        signed = cases.last(log);
    }

    @AfterEach
    void close() {
        signer.close();
        cases.close();
    }

    @Test
    void a_row_that_was_changed_is_not_signed_and_nothing_after_it() throws Exception {
        cases.happenIn(log);
        signer.tamper(
                "update %s set envelope = envelope || 'x' where position = %d".formatted(log.entries(), signed + 2));

        signer.start();

        refuses("the entry at position " + (signed + 2) + " was changed");
        cases.happenIn(log);
        nothingMoreIsSigned();
    }

    @Test
    void what_was_put_right_is_signed_by_nobody_before_it_is_started_again() throws Exception {
        cases.happenIn(log);
        signer.tamper(
                "update %s set envelope = envelope || 'x' where position = %d".formatted(log.entries(), signed + 2));
        signer.start();
        refuses("was changed");

        signer.tamper("update %s set envelope = substring(envelope for length(envelope) - 1) where position = %d"
                .formatted(log.entries(), signed + 2));
        try (var other = signer.copied()) {
            other.start();
            nothingMoreIsSigned();
        }
        signer.close();
        signer.start();
        signer.catchUp();
    }

    @Test
    void a_leaf_that_was_changed_with_its_row_does_not_make_the_root() throws Exception {
        cases.happenIn(log);
        signer.tamper("update %s set envelope = envelope || 'x', leaf = sha256('\\x00' || envelope || 'x')"
                        .formatted(log.entries())
                + " where position = " + (signed + 2));

        signer.start();

        refuses("do not make the root");
        nothingMoreIsSigned();
    }

    @Test
    void an_entry_that_is_missing_is_named() throws Exception {
        cases.happenIn(log);
        signer.tamper("delete from %s where position = %d".formatted(log.entries(), signed + 2));
        signer.start();
        refuses("the entry at position " + (signed + 2) + " is missing");
        signer.close();

        signer.tamper("delete from %s where position > %d".formatted(log.entries(), signed));
        signer.start();
        refuses("the entry at position " + (signed + 1) + " is missing");
        nothingMoreIsSigned();
    }

    @Test
    void a_database_that_was_set_back_is_not_signed() throws Exception {
        signer.start();
        cases.happenIn(log);
        signer.catchUp();
        long last = cases.last(log);
        signer.tamper(
                "delete from %s where position > %d".formatted(log.entries(), last - 2),
                "delete from %s where size > %d".formatted(log.heads(), last - 2),
                "delete from " + log.checkpoints());

        refuses("does not continue what was signed up to position " + last);
        signer.close();
        signer.start();
        refuses("was signed up to " + last + ": an old backup, or entries were deleted");
    }

    @Test
    void a_history_that_was_written_anew_is_not_signed() throws Exception {
        signer.tamper("update %s set root = sha256('another') where size = %d".formatted(log.heads(), signed));
        signer.start();
        refuses("does not continue what was signed up to position " + signed);
    }

    @Test
    void a_checkpoint_in_the_database_that_its_key_did_not_sign_is_not_gone_on_from() throws Exception {
        cases.happenIn(log);
        var head = head();
        var another = SigningKey.generate(signer.keys().origin(), SignatureType.ED25519);
        var note = new Checkpoint(another.verifier().name(), head.size(), head.root())
                .sign(List.of(another), Instant.now());
        signer.tamper("insert into %s (size, note) values (%d, '%s')".formatted(log.checkpoints(), head.size(), note));

        signer.start();

        refuses("what was signed last is not to be believed");
    }

    @Test
    void without_its_memory_it_does_not_sign() throws Exception {
        Files.delete(signer.state());

        signer.start();

        refuses("is missing, so nobody knows what was signed last");
    }

    @Test
    void with_a_changed_memory_it_does_not_sign() throws Exception {
        var note = Files.readString(signer.state());
        Files.writeString(signer.state(), note.replaceFirst("\n[0-9]+\n", "\n1\n"));

        signer.start();

        refuses("what was signed last is not to be believed");
    }

    @Test
    void with_a_memory_that_was_cut_off_it_does_not_sign_and_does_not_begin_anew_either() throws Exception {
        byte[] note = Files.readAllBytes(signer.state());
        signer.first();
        for (int length : new int[] {0, note.length / 2, note.length - 1}) {
            Files.write(signer.state(), Arrays.copyOf(note, length));

            signer.start();

            refuses("the state file " + signer.state() + " is damaged");
            signer.close();
        }
    }

    private SignersView.Head head() throws SQLException {
        try (var connection = cases.database().reader().getConnection()) {
            return new SignersView(connection, log).head();
        }
    }

    private void refuses(String reason) {
        eventually(
                "it refuses: " + reason + ", and it says " + signer.alarm(),
                () -> String.valueOf(signer.alarm()).contains("it does not sign any more: ")
                        && String.valueOf(signer.alarm()).contains(reason));
    }

    private void nothingMoreIsSigned() throws InterruptedException {
        Thread.sleep(1_500);
        assertThat(signer.checkpoints().signedSize(log)).isEqualTo(signed);
    }
}
