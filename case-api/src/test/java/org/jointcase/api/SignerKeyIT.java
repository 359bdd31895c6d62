package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointcase.embedded.CannotStart;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.signer.Signer;
import org.jointcase.transparency.note.Checkpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that was signed is not signed anew in silence, even where nothing in the database tells of it any more. */
class SignerKeyIT {
    @TempDir
    private Path directory;

    @Test
    void no_key_is_made_in_the_place_of_one_that_is_gone_with_its_checkpoints() throws IOException {
        var home = directory.resolve("home");
        var signed = Program.startIn(home);
        new AnAuditor(signed).signed(Log.CASE);
        signed.bean("caseSigner", Signer.class).close();
        signed.bean("accessSigner", Signer.class).close();
        TamperedLog.of(signed).change("delete from ledger.case_checkpoint", "delete from ledger.access_checkpoint");
        signed.stop();
        Files.move(home.resolve("signer"), directory.resolve("elsewhere"));

        assertThatThrownBy(() -> Program.startIn(home).stop())
                .hasStackTraceContaining(CannotStart.class.getName())
                .hasStackTraceContaining("case.key is missing")
                .hasStackTraceContaining("jointcase.signer.first");
        assertThat(home.resolve("signer/case.key")).doesNotExist();

        try (var anew = Program.startIn(home, "--jointcase.signer.first=true")) {
            var checkpoint = new AnAuditor(anew).signed(Log.CASE);
            assertThat(Checkpoint.parse(checkpoint.text()).size()).isPositive();
        }
    }

    @Test
    void a_log_that_nobody_signed_yet_is_signed_from_its_first_entry() {
        var home = directory.resolve("home");
        Program.startIn(home, "--jointcase.roles=api,relay,projections").stop();

        try (var first = Program.startIn(home)) {
            assertThat(Checkpoint.parse(new AnAuditor(first).signed(Log.CASE).text())
                            .size())
                    .isPositive();
        }
    }
}
