package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointcase.api.init.Init;
import org.jointcase.embedded.CannotStart;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.signer.Signer;
import org.jointcase.transparency.note.Checkpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that was signed is not signed anew in silence, even where nothing in the database tells of it any more. */
class SignerKeyIT {
    private static final String FIRST = "--jointcase.signer.first=true";

    @TempDir
    private Path directory;

    @Test
    void no_key_is_made_in_the_place_of_one_that_is_gone_with_its_checkpoints() throws IOException {
        var home = directory.resolve("home");
        var passphrase = "--jointcase.signer.passphrase=open sesame";
        var signed = Program.startIn(home, passphrase);
        new AnAuditor(signed).signed(Log.CASE);
        signed.bean("caseSigner", Signer.class).close();
        signed.bean("accessSigner", Signer.class).close();
        TamperedLog.of(signed).change("delete from ledger.case_checkpoint", "delete from ledger.access_checkpoint");
        signed.stop();
        Files.move(home.resolve("signer"), directory.resolve("elsewhere"));

        assertRefused(() -> Program.startIn(home, passphrase).stop());
        assertThat(home.resolve("signer/case.key")).doesNotExist();

        try (var anew = Program.startIn(home, passphrase, FIRST)) {
            assertSigned(anew);
        }
    }

    @Test
    void a_log_that_began_without_a_signer_is_signed_from_its_first_entry_where_somebody_says_so() {
        var home = directory.resolve("home");
        Program.startIn(home, "--jointcase.roles=api,relay,projections").stop();

        assertRefused(() -> Program.startIn(home).stop());

        try (var first = Program.startIn(home, FIRST)) {
            assertSigned(first);
        }
    }

    @Test
    void nor_is_the_key_of_an_emptied_log_made_anew_beside_one_that_has_begun() throws IOException {
        var home = directory.resolve("home");
        var signed = Program.startIn(home);
        new AnAuditor(signed).signed(Log.CASE);
        signed.bean("accessSigner", Signer.class).close();
        TamperedLog.of(signed)
                .change(
                        "delete from ledger.access_checkpoint",
                        "delete from ledger.access_entry",
                        "delete from ledger.access_head");
        signed.stop();
        Files.delete(home.resolve("signer/access.key"));
        Files.delete(home.resolve("signer/access.checkpoint"));

        assertThatThrownBy(() -> Program.startIn(home).stop())
                .hasStackTraceContaining(CannotStart.class.getName())
                .hasStackTraceContaining("access.key is missing");
    }

    @Test
    void a_command_that_begins_the_logs_makes_their_keys() {
        var home = directory.resolve("home");
        Init.run(Init.COMMAND, "--jointcase.home=" + home);
        assertThat(home.resolve("signer/case.key")).exists();
        assertThat(home.resolve("signer/access.key")).exists();

        try (var centre = Program.startIn(home)) {
            Eventually.holds(
                    "all of it is signed",
                    () -> centre.bean(Checkpoints.class).signedSize(Log.CASE)
                            == centre.bean(LedgerReader.class).lastPosition(Log.CASE));
        }
    }

    private static void assertRefused(ThrowingCallable start) {
        assertThatThrownBy(start)
                .hasStackTraceContaining(CannotStart.class.getName())
                .hasStackTraceContaining("case.key is missing")
                .hasStackTraceContaining("jointcase.signer.first");
    }

    private static void assertSigned(Program program) {
        var checkpoint = new AnAuditor(program).signed(Log.CASE);
        assertThat(Checkpoint.parse(checkpoint.text()).size()).isPositive();
    }
}
