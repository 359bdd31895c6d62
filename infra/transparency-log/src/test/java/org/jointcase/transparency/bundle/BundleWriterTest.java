package org.jointcase.transparency.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle is a zip that any tool opens, one that never heard of bundles too. */
class BundleWriterTest {
    private static final UUID EXHIBIT = new UUID(1, 1);
    private static final Hash HASH = Hash.sha256(new byte[0]);
    private static final byte[] CHECKPOINT =
            "x/case\n3\nMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=\n\n\u2014 x/case MTIzNDAw\n".getBytes(UTF_8);
    private static final BundleHeader HEADER = new BundleHeader(
            new Scope.Range(2), "x/case", 1, Contents.EVIDENCE, List.of(new BundleHeader.Earlier(1, HASH)));

    @TempDir
    Path folder;

    @Test
    void the_members_stand_in_their_order_with_their_sizes() throws IOException {
        try (var zip = new ZipFile(written(true).toFile())) {
            assertThat(zip.stream().map(member -> member.getName() + " " + member.getSize()))
                    .containsExactly(
                            "bundle " + HEADER.encode().length,
                            "checkpoint " + CHECKPOINT.length,
                            "keys 102",
                            "frontier 40",
                            "consistency 45",
                            "earlier/1 90",
                            "entries " + (2 + 7 + 32 + 4 + 11),
                            "files/" + EXHIBIT + " 13",
                            "damaged/" + EXHIBIT + " 0");
            assertThat(zip.stream()).allMatch(member -> member.getMethod() == ZipEntry.DEFLATED);
            var file = zip.getInputStream(zip.getEntry("files/" + EXHIBIT));
            assertThat(file.readAllBytes()).isEqualTo(new byte[13]);
        }
    }

    @Test
    void the_same_bundle_has_the_same_bytes_whenever_it_is_written() throws IOException {
        try (var zip = new ZipFile(written(true).toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
        }
    }

    @Test
    void what_was_not_finished_is_no_zip() throws IOException {
        var unfinished = written(false).toFile();
        assertThatThrownBy(() -> new ZipFile(unfinished).close()).isInstanceOf(ZipException.class);
    }

    private Path written(boolean whole) throws IOException {
        var file = folder.resolve("bundle.zip");
        try (var out = Files.newOutputStream(file);
                var writer = new BundleWriter(out, HEADER, Note.parse(CHECKPOINT))) {
            writer.keys(List.of(new BundleKey(EXHIBIT, new byte[32])));
            writer.stretch(Frontier.EMPTY.append(List.of(HASH)), List.of(HASH));
            writer.earlier(1, List.of(HASH, HASH));
            writer.entry(new BundleEntry(new byte[7], HASH, new byte[11], List.of()));
            writer.file(EXHIBIT, new ByteArrayInputStream(new byte[13]));
            writer.damaged(EXHIBIT);
            if (whole) {
                writer.finish();
            }
        }
        return file;
    }
}
