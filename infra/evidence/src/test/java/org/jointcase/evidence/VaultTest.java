package org.jointcase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
    @TempDir
    private Path directory;

    private Vault vault;

    @BeforeEach
    void open() throws IOException {
        vault = AVault.in(directory);
    }

    @AfterEach
    void close() throws IOException {
        vault.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 262_143, 262_144, 262_145, 524_288, 1_000_003})
    void what_was_stored_comes_back_with_its_hashes(int size) throws IOException {
        byte[] content = AVault.random(size, size);
        var file = AVault.store(vault, content);
        assertThat(file).isEqualTo(new StoredFile(file.id(), size, AVault.sha256(content), AVault.sha512(content)));
        assertThat(AVault.content(vault, file)).isEqualTo(content);
        vault.verify(file, AVault.KEY);
    }

    @Test
    void it_comes_back_byte_by_byte_too_and_however_it_is_asked_for() throws IOException {
        byte[] content = AVault.random(70_000, 1);
        var file = AVault.store(vault, content);
        var single = new ByteArrayOutputStream();
        try (var stream = vault.open(file, AVault.KEY)) {
            for (int read = stream.read(); read >= 0; read = stream.read()) {
                single.write(read);
            }
            assertThat(stream.read(new byte[1])).isEqualTo(-1);
        }
        assertThat(single.toByteArray()).isEqualTo(content);

        try (var stream = vault.open(file, AVault.KEY)) {
            byte[] target = new byte[10];
            assertThat(stream.read(target, 3, 0)).isZero();
            assertThat(stream.read(target, 3, 2)).isEqualTo(2);
            assertThat(target).containsExactly(0, 0, 0, content[0], content[1], 0, 0, 0, 0, 0);
            stream.skipNBytes(69_990);
            assertThat(stream.readAllBytes()).containsExactly(Arrays.copyOfRange(content, 69_992, 70_000));
        }
    }

    @Test
    void a_closed_stream_gives_nothing_more() throws IOException {
        var stream = vault.open(AVault.store(vault, AVault.random(70_000, 1)), AVault.KEY);
        stream.skipNBytes(65_536);
        stream.close();
        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(stream::read);
    }

    @Test
    void the_disk_never_holds_the_content_nor_the_same_bytes_twice() throws IOException {
        byte[] content = new byte[100_000];
        byte[] first = Files.readAllBytes(
                AVault.on(directory, AVault.store(vault, content).id()));
        byte[] second = Files.readAllBytes(
                AVault.on(directory, AVault.store(vault, content).id()));
        assertThat(HexFormat.of().formatHex(first)).doesNotContain("00".repeat(16));
        for (int at = Header.LENGTH; at + 32 <= first.length; at += 32) {
            assertThat(Arrays.equals(first, at, at + 32, second, at, at + 32)).isFalse();
        }
    }

    @Test
    void nobody_else_on_the_machine_can_read_it() throws IOException {
        var file = AVault.on(directory, AVault.store(vault, new byte[1]).id());
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(file.getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void nothing_is_written_over() throws IOException {
        var file = AVault.store(vault, new byte[] {1});
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() ->
                        vault.store(file.id(), new ByteArrayInputStream(new byte[] {2}), AVault.KEY, Expected.NOTHING));
        assertThat(AVault.content(vault, file)).containsExactly(1);
        assertThat(AVault.kept(directory)).hasSize(1);
    }

    @Test
    void a_discarded_file_is_gone() throws IOException {
        var file = AVault.store(vault, new byte[1]);
        vault.discard(file.id());
        vault.discard(file.id());
        assertThat(AVault.kept(directory)).isEmpty();
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> vault.open(file, AVault.KEY));
    }

    @Test
    void what_an_earlier_program_left_half_written_is_gone_after_a_start_and_the_rest_is_there() throws IOException {
        var file = AVault.store(vault, new byte[] {1});
        vault.close();
        Files.createFile(directory.resolve("incoming").resolve(UUID.randomUUID().toString()));
        vault = AVault.in(directory);
        assertThat(AVault.kept(directory)).containsExactly(AVault.on(directory, file.id()));
        assertThat(AVault.content(vault, file)).containsExactly(1);
    }

    @Test
    void two_programs_do_not_share_a_vault() {
        assertThatIOException().isThrownBy(() -> AVault.in(directory)).withMessageContaining("in use");
    }
}
