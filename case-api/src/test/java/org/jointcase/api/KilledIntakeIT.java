package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed in the middle of an upload, and started again on what it left. */
class KilledIntakeIT {
    private static final byte[] FILE = new byte[8 << 20];
    private static final int HALF = FILE.length / 2;

    @TempDir
    private Path directory;

    @Test
    void nothing_of_the_file_is_kept_and_its_key_files_the_whole_of_it() throws IOException {
        var home = directory.resolve("home");
        var first = Program.startIn(home);
        var joint = JointCase.shared(first);
        var before = exhibits(first, joint);
        first.stop();

        var key = UUID.randomUUID();
        try (var killed = ForkedProgram.ready(home);
                var upload = begin(killed, joint.route("/exhibits"), key)) {
            upload.describe(AnExhibit.json()).send(new byte[HALF]);
            Eventually.holds(
                    "half of it is on its way in",
                    () -> Kept.in(home).incoming().stream().anyMatch(KilledIntakeIT::isBegun));
            killed.kill();
        }
        assertThat(Kept.in(home).incoming()).as("it was in the middle").hasSize(1);

        var again = Program.startIn(home);
        try {
            assertThat(Kept.in(home).all()).isEmpty();
            assertThat(exhibits(again, joint)).isEqualTo(before).doesNotContain("image.dd");

            var officer = again.as("agency.exhibits");
            var filed = joint.upload(officer, AnExhibit.json(), "image.dd", FILE, key)
                    .granted();
            assertThat(filed.number("size")).isEqualTo(FILE.length);
            assertThat(filed.text("sha256")).isEqualTo(Hashes.sha256(FILE));
            assertThat(officer.get("/exhibits/" + filed.text("id") + "/content")
                            .granted()
                            .response()
                            .body())
                    .isEqualTo(FILE);
            assertThat(Kept.in(home).all()).containsExactly(Kept.in(home).file(filed.text("id")));
        } finally {
            again.stop();
        }
    }

    /** The head of the request alone. */
    private static RawUpload begin(ForkedProgram program, String route, UUID key) throws IOException {
        return RawUpload.begin(
                program.address(),
                route,
                program.as("agency.exhibits"),
                "Idempotency-Key: " + key,
                RawUpload.length(2L * FILE.length));
    }

    private static boolean isBegun(Path file) {
        try {
            return Files.size(file) > HALF / 2;
        } catch (IOException gone) {
            return false;
        }
    }

    /** What the case file says of them, up to its last entry. */
    private static String exhibits(Program program, JointCase joint) {
        return program.as("agency.exhibits")
                .get(joint.route("?position=" + Long.MAX_VALUE))
                .granted()
                .json()
                .required("exhibits")
                .toString();
    }
}
