package org.jointcase.ledger.signer;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.nio.file.Files;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.KeyFile;
import org.jointcase.transparency.note.NotVerified;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a key takes another's place. */
class SignerKeysIT {
    private final SomeCases cases = new SomeCases();
    private final ASigner signer = new ASigner(cases.database(), Log.CASE);

    @AfterEach
    void close() {
        signer.close();
        cases.close();
    }

    @Test
    void a_new_key_takes_an_old_ones_place_in_two_steps() throws Exception {
        var old = signer.keys().signing().getFirst();
        signer.start();
        signer.catchUp();
        signer.close();
        var next = SigningKey.generate(signer.keys().origin(), SignatureType.ED25519);
        var directory = signer.directory();
        KeyFile.write(directory.resolve("case.next.key"), next, ASigner.PASSPHRASE);

        try (var both = signer.again()) {
            both.start();
            cases.happen(1);
            both.catchUp();
        }
        assertThat(latestOpensWith(old)).isTrue();
        assertThat(latestOpensWith(next)).isTrue();

        Files.writeString(directory.resolve("case.retired"), old.verifier() + "\n");
        Files.move(directory.resolve("case.next.key"), directory.resolve("case.key"), REPLACE_EXISTING);
        goesOn(old, next);
    }

    @Test
    void one_that_waits_with_a_key_that_never_signed_the_log_says_so() {
        signer.start();
        signer.catchUp();
        try (var stranger = new ASigner(cases.database(), Log.CASE)) {
            stranger.start();
            eventually(
                    "it is said: " + stranger.alarms(),
                    () -> String.valueOf(stranger.alarm()).contains("not to be believed"));
        }

        cases.happen(1);
        signer.catchUp();
        assertThat(signer.alarms()).isEmpty();
    }

    @Test
    void a_new_key_goes_on_at_once_from_what_a_retired_one_signed() throws Exception {
        var old = signer.keys().signing().getFirst();
        signer.start();
        signer.catchUp();
        signer.close();
        var next = SigningKey.generate(signer.keys().origin(), SignatureType.ED25519);
        var directory = signer.directory();
        Files.writeString(directory.resolve("case.retired"), old.verifier() + "\n");
        Files.delete(directory.resolve("case.key"));
        KeyFile.write(directory.resolve("case.key"), next, ASigner.PASSPHRASE);

        goesOn(old, next);
    }

    @Test
    void a_key_that_nobody_named_does_not_go_on_from_what_another_signed() throws Exception {
        signer.start();
        signer.catchUp();
        signer.close();
        var another = SigningKey.generate(signer.keys().origin(), SignatureType.ED25519);
        Files.delete(signer.directory().resolve("case.key"));
        KeyFile.write(signer.directory().resolve("case.key"), another, ASigner.PASSPHRASE);

        try (var other = signer.again()) {
            other.start();
            eventually(
                    "it refuses",
                    () -> String.valueOf(other.alarm()).contains("what was signed last is not to be believed"));
        }
    }

    /** With the one key, while the other is retired. */
    private void goesOn(SigningKey retired, SigningKey key) {
        try (var alone = signer.again()) {
            alone.start();
            cases.happen(1);
            alone.catchUp();
            assertThat(alone.alarm()).isNull();
        }
        assertThat(latestOpensWith(retired)).isFalse();
        assertThat(latestOpensWith(key)).isTrue();
    }

    private boolean latestOpensWith(SigningKey key) {
        try {
            new CheckpointPolicy(key.verifier())
                    .open(signer.checkpoints().latest(Log.CASE).orElseThrow().note());
            return true;
        } catch (NotVerified e) {
            return false;
        }
    }
}
