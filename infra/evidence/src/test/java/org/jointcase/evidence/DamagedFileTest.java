package org.jointcase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFileTest {
    private static final int CHUNKS = 6;
    private static final byte[] CONTENT = AVault.random((CHUNKS - 1) * Chunks.LENGTH + 1_000, 5);

    @TempDir
    private Path directory;

    private Vault vault;
    private StoredFile file;
    private Path path;
    private byte[] stored;

    @BeforeEach
    void store() throws IOException {
        vault = AVault.in(directory);
        file = AVault.store(vault, CONTENT);
        path = AVault.on(directory, file.id());
        stored = Files.readAllBytes(path);
    }

    @AfterEach
    void close() throws IOException {
        vault.close();
    }

    @Test
    void a_flipped_bit_in_any_chunk_is_found_before_the_chunk_is_given_out() throws IOException {
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            int start = Header.LENGTH + chunk * Chunks.SEALED_LENGTH;
            int end = Math.min(stored.length, start + Chunks.SEALED_LENGTH);
            for (int at : new int[] {start, (start + end) / 2, end - 17, end - 16, end - 1}) {
                byte[] changed = stored.clone();
                changed[at] ^= 0x10;
                Files.write(path, changed);
                damaged(chunk);
            }
        }
    }

    @Test
    void a_flipped_bit_anywhere_in_the_header_is_found_before_the_first_byte() throws IOException {
        for (int bit = 0; bit < 8 * Header.LENGTH; bit++) {
            byte[] changed = stored.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(path, changed);
            damaged(0);
        }
    }

    @Test
    void a_file_cut_off_or_grown_is_found_before_the_first_byte() throws IOException {
        for (int length : new int[] {0, 1, Header.LENGTH, Header.LENGTH + 16, stored.length - 1, stored.length + 1}) {
            Files.write(path, Arrays.copyOf(stored, length));
            damaged(0);
        }
        for (int chunk = 1; chunk < CHUNKS; chunk++) {
            Files.write(path, Arrays.copyOf(stored, Header.LENGTH + chunk * Chunks.SEALED_LENGTH));
            damaged(0);
        }
    }

    @Test
    void a_file_cut_off_after_a_chunk_does_not_pass_for_a_shorter_one() throws IOException {
        for (int chunks = 1; chunks < CHUNKS; chunks++) {
            byte[] content = Arrays.copyOf(CONTENT, chunks * Chunks.LENGTH);
            var shorter = new StoredFile(file.id(), content.length, AVault.sha256(content), AVault.sha512(content));
            Files.write(path, Arrays.copyOf(stored, Header.LENGTH + chunks * Chunks.SEALED_LENGTH));
            damaged(shorter, AVault.KEY, chunks - 1);
        }
    }

    @Test
    void chunks_that_changed_places_are_found() throws IOException {
        for (int first = 0; first < CHUNKS - 1; first++) {
            for (int second = first + 1; second < CHUNKS - 1; second++) {
                var swapped = ByteBuffer.wrap(stored.clone());
                swapped.put(at(first), stored, at(second), Chunks.SEALED_LENGTH);
                swapped.put(at(second), stored, at(first), Chunks.SEALED_LENGTH);
                Files.write(path, swapped.array());
                damaged(first);
            }
        }
    }

    @Test
    void a_chunk_of_another_file_of_the_same_case_is_found() throws IOException {
        byte[] other = Files.readAllBytes(
                AVault.on(directory, AVault.store(vault, CONTENT).id()));
        for (int chunk = 0; chunk < CHUNKS - 1; chunk++) {
            Files.write(
                    path,
                    ByteBuffer.wrap(stored.clone())
                            .put(at(chunk), other, at(chunk), Chunks.SEALED_LENGTH)
                            .array());
            damaged(chunk);
        }
    }

    @Test
    void a_whole_file_in_another_s_place_is_found() throws IOException {
        var other = AVault.store(vault, CONTENT);
        Files.copy(AVault.on(directory, other.id()), path, StandardCopyOption.REPLACE_EXISTING);
        damaged(0);
    }

    @Test
    void another_key_opens_nothing() {
        byte[] bytes = AVault.KEY_BYTES.clone();
        bytes[31] ^= 1;
        damaged(file, CaseKey.of(AVault.KEY_ID, bytes), 0);
        byte[] id = AVault.KEY_ID.clone();
        id[15] ^= 1;
        damaged(file, CaseKey.of(id, AVault.KEY_BYTES), 0);
    }

    @Test
    void a_header_that_lies_is_found_although_its_chunks_open() throws IOException {
        for (int at = 0; at < Header.LENGTH - 32; at++) {
            byte[] header = Header.write(file.id(), AVault.KEY);
            header[at] ^= 1;
            byte[] sealed = new byte[Chunks.SEALED_LENGTH];
            int length = new Chunks(file.id(), header, AVault.KEY).seal(CONTENT, 0, 10, true, sealed);
            Files.write(
                    path,
                    ByteBuffer.allocate(header.length + length)
                            .put(header)
                            .put(sealed, 0, length)
                            .array());
            byte[] content = Arrays.copyOf(CONTENT, 10);
            damaged(new StoredFile(file.id(), 10, AVault.sha256(content), AVault.sha512(content)), AVault.KEY, 0);
        }
    }

    @Test
    void it_says_what_is_wrong_with_a_header() throws IOException {
        assertThat(messageWhereHeaderDiffersAt(0)).contains(file.id() + ": not a file of the vault");
        assertThat(messageWhereHeaderDiffersAt(16)).contains("format version 0 is unknown");
        assertThat(messageWhereHeaderDiffersAt(32)).contains("of another name");
        assertThat(messageWhereHeaderDiffersAt(33)).contains("sealed under another key");
    }

    @Test
    void after_damage_was_found_nothing_more_is_given_out_nor_an_end_pretended() throws IOException {
        for (int chunk : new int[] {1, CHUNKS - 1}) {
            byte[] changed = stored.clone();
            changed[at(chunk)] ^= 1;
            Files.write(path, changed);
            try (var stream = vault.open(file, AVault.KEY)) {
                stream.skipNBytes((long) chunk * Chunks.LENGTH);
                assertThatExceptionOfType(DamagedFile.class).isThrownBy(stream::read);
                assertThatIOException().isThrownBy(stream::read);
                assertThat(stream.available()).isZero();
            }
        }
    }

    @Test
    void the_last_chunk_is_kept_back_where_the_whole_has_not_the_recorded_hash() {
        var recorded = new StoredFile(file.id(), file.size(), AVault.sha256(new byte[0]), file.sha512());
        damaged(recorded, AVault.KEY, CHUNKS - 1);
    }

    @Test
    void verification_finds_a_second_hash_that_is_not_the_recorded_one() {
        var recorded = new StoredFile(file.id(), file.size(), file.sha256(), AVault.sha512(new byte[0]));
        assertThatExceptionOfType(DamagedFile.class)
                .isThrownBy(() -> vault.verify(recorded, AVault.KEY))
                .withMessageContaining(file.id().toString())
                .withMessageContaining("SHA-512");
    }

    private String messageWhereHeaderDiffersAt(int at) throws IOException {
        byte[] changed = stored.clone();
        changed[at] ^= 1;
        Files.write(path, changed);
        var found = catchThrowableOfType(DamagedFile.class, () -> vault.open(file, AVault.KEY));
        return String.valueOf(found.getMessage());
    }

    private static int at(int chunk) {
        return Header.LENGTH + chunk * Chunks.SEALED_LENGTH;
    }

    private void damaged(int chunk) {
        damaged(file, AVault.KEY, chunk);
    }

    private void damaged(StoredFile recorded, CaseKey key, int chunk) {
        var given = new ByteArrayOutputStream();
        assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> {
            try (var stream = vault.open(recorded, key)) {
                stream.transferTo(given);
            }
        });
        assertThat(given.toByteArray()).isEqualTo(Arrays.copyOf(CONTENT, chunk * Chunks.LENGTH));
        assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> vault.verify(recorded, key));
    }
}
