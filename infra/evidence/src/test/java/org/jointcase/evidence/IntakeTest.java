package org.jointcase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointcase.evidence.IntakeRefused.Reason.DISK_TOO_FULL;
import static org.jointcase.evidence.IntakeRefused.Reason.HASH_DIFFERS;
import static org.jointcase.evidence.IntakeRefused.Reason.LARGER_THAN_THE_LIMIT;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final int LIMIT = 1_000_000;
    private static final UUID ID = UUID.fromString("018f9a3c-0000-7000-8000-00000000f11e");

    @TempDir
    private Path directory;

    private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);
    private Vault vault;

    @BeforeEach
    void open() throws IOException {
        vault = Vault.open(new VaultSettings(directory, LIMIT, 1_000), free::get);
    }

    @AfterEach
    void close() throws IOException {
        vault.close();
    }

    @Test
    void a_file_at_the_limit_is_taken_and_one_byte_more_is_refused() throws IOException {
        store(new ByteArrayInputStream(new byte[LIMIT]));
        vault.discard(ID);
        refused(LARGER_THAN_THE_LIMIT, () -> store(new ByteArrayInputStream(new byte[LIMIT + 1])));
    }

    @Test
    void a_far_larger_file_is_refused_where_the_limit_is_reached() throws IOException {
        var large = new Large();
        refused(LARGER_THAN_THE_LIMIT, () -> store(large));
        assertThat(large.given).isLessThan(2 * LIMIT);
    }

    @Test
    void a_disk_too_full_is_refused_before_anything_is_read() throws IOException {
        free.set(999);
        refused(
                DISK_TOO_FULL,
                () -> store(new Large() {
                    @Override
                    public int read(byte[] target, int offset, int wanted) {
                        throw new AssertionError("read");
                    }
                }));
    }

    @Test
    void how_much_room_there_is_is_known_before_it_is_needed() throws IOException {
        free.set(1_500);
        assertThat(vault.room()).isEqualTo(500);
        free.set(999);
        assertThat(vault.room()).isNegative();
        Files.delete(directory.resolve("incoming"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(vault::room);
    }

    @Test
    void a_disk_that_runs_full_on_the_way_stops_the_intake() throws IOException {
        vault.close();
        vault = Vault.open(new VaultSettings(directory, Long.MAX_VALUE, 1_000), free::get);
        var large = new Large() {
            @Override
            public int read(byte[] target, int offset, int wanted) throws IOException {
                if (given > 8 * AVault.MEBIBYTE) {
                    free.set(999);
                }
                return super.read(target, offset, wanted);
            }
        };
        refused(DISK_TOO_FULL, () -> store(large));
        assertThat(large.given).isLessThan(16 * AVault.MEBIBYTE);
    }

    @Test
    void a_disk_that_takes_no_more_is_told_from_a_sender_who_broke_off() {
        refused(
                DISK_TOO_FULL,
                () -> store(new Large() {
                    @Override
                    public int read(byte[] target, int offset, int wanted) throws IOException {
                        free.set(0);
                        throw new IOException("no space left");
                    }
                }));
    }

    @Test
    void what_is_announced_is_refused_before_it_comes() throws IOException {
        free.set(1_500);
        vault.checkRoomFor(500);
        refused(DISK_TOO_FULL, () -> vault.checkRoomFor(501));
        refused(LARGER_THAN_THE_LIMIT, () -> vault.checkRoomFor(LIMIT + 1));
    }

    @Test
    void the_disk_itself_is_asked_how_much_is_free() throws IOException {
        vault.close();
        vault = Vault.open(new VaultSettings(directory, LIMIT, Long.MAX_VALUE));
        refused(DISK_TOO_FULL, () -> store(new ByteArrayInputStream(new byte[1])));
    }

    @Test
    void a_wrong_hash_is_refused_and_a_right_one_taken() throws IOException {
        byte[] content = AVault.random(300_000, 1);
        String sha256 = AVault.sha256(content);
        String sha512 = AVault.sha512(content);
        String other256 = AVault.sha256(new byte[0]);
        String other512 = AVault.sha512(new byte[0]);
        refused(HASH_DIFFERS, () -> expect(content, new Expected(other256, null)));
        refused(HASH_DIFFERS, () -> expect(content, new Expected(sha256, other512)));
        refused(HASH_DIFFERS, () -> expect(content, new Expected(other256, sha512)));
        expect(content, new Expected(sha256, sha512));
        vault.discard(ID);
        expect(content, new Expected(null, sha512));
    }

    @Test
    void what_is_no_hash_cannot_be_expected() throws IOException {
        for (String wrong : new String[] {"", "0".repeat(63), "0".repeat(128), "A".repeat(64), "g".repeat(64)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Expected(wrong, null));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 262_144, 262_145, 700_000})
    void a_sender_who_breaks_off_leaves_nothing(int after) throws IOException {
        var broken = new FilterInputStream(new ByteArrayInputStream(new byte[after])) {
            @Override
            public int read(byte[] target, int offset, int wanted) throws IOException {
                int read = super.read(target, offset, wanted);
                if (read < 0) {
                    throw new EOFException("the sender is gone");
                }
                return read;
            }
        };
        assertThatIOException().isThrownBy(() -> store(broken)).withMessage("the sender is gone");
        assertThat(AVault.kept(directory)).isEmpty();
        store(new ByteArrayInputStream(new byte[after]));
    }

    @Test
    void an_error_on_the_way_leaves_nothing() throws IOException {
        var failing = new Large() {
            @Override
            public int read(byte[] target, int offset, int wanted) {
                throw new StackOverflowError();
            }
        };
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> store(failing));
        assertThat(AVault.kept(directory)).isEmpty();
    }

    @Test
    void an_interrupted_intake_leaves_nothing() throws IOException {
        var content = new ByteArrayInputStream(new byte[LIMIT]) {
            @Override
            public synchronized int read(byte[] target, int offset, int wanted) {
                Thread.currentThread().interrupt();
                return super.read(target, offset, wanted);
            }
        };
        assertThatIOException().isThrownBy(() -> store(content));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(AVault.kept(directory)).isEmpty();
    }

    @Test
    void a_vault_that_cannot_be_written_leaves_nothing() throws IOException {
        Files.delete(AVault.on(directory, ID).getParent());
        assertThatIOException().isThrownBy(() -> store(new ByteArrayInputStream(new byte[1])));
        assertThat(AVault.kept(directory)).isEmpty();
    }

    @Test
    void a_sender_who_dribbles_is_taken_like_any_other() throws IOException {
        byte[] content = AVault.random(300_001, 3);
        var dribble = new FilterInputStream(new ByteArrayInputStream(content)) {
            @Override
            public int read(byte[] target, int offset, int wanted) throws IOException {
                return super.read(target, offset, Math.min(wanted, 997));
            }
        };
        var file = store(dribble);
        assertThat(file.sha256()).isEqualTo(AVault.sha256(content));
        assertThat(AVault.content(vault, file)).isEqualTo(content);
    }

    @Test
    void many_at_once_do_not_mix() throws Exception {
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 40; i++) {
            byte[] content = AVault.random(300_000 + i * 10_000, i);
            tasks.add(() -> {
                var file = AVault.store(vault, content);
                vault.verify(file, AVault.KEY);
                return file.sha256().equals(AVault.sha256(content))
                        && file.sha512().equals(AVault.sha512(content));
            });
        }
        try (var callers = Executors.newFixedThreadPool(20)) {
            for (var stored : callers.invokeAll(tasks)) {
                assertThat(stored.get()).isTrue();
            }
        }
    }

    @Test
    void of_many_with_one_id_a_single_one_is_kept_whole() throws Exception {
        var tasks = new ArrayList<Callable<StoredFile>>();
        for (int i = 0; i < 20; i++) {
            byte[] content = AVault.random(500_000, i);
            tasks.add(() -> store(new ByteArrayInputStream(content)));
        }
        var kept = new ArrayList<StoredFile>();
        try (var callers = Executors.newFixedThreadPool(20)) {
            for (var stored : callers.invokeAll(tasks)) {
                try {
                    kept.add(stored.get());
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(FileAlreadyExistsException.class);
                }
            }
        }
        assertThat(kept).hasSize(1);
        vault.verify(kept.getFirst(), AVault.KEY);
        assertThat(AVault.kept(directory)).hasSize(1);
    }

    private StoredFile store(InputStream content) throws IOException {
        return vault.store(ID, content, AVault.KEY, Expected.NOTHING);
    }

    private void expect(byte[] content, Expected expected) throws IOException {
        vault.store(ID, new ByteArrayInputStream(content), AVault.KEY, expected);
    }

    private void refused(IntakeRefused.Reason reason, ThrowingCallable intake) {
        assertThatExceptionOfType(IntakeRefused.class)
                .isThrownBy(intake)
                .extracting(IntakeRefused::reason)
                .isEqualTo(reason);
        assertThat(AVault.kept(directory)).isEmpty();
    }

    /** Would go on for long, but not for ever: what does not stop it shall not fill the disk. */
    private static class Large extends InputStream {
        long given;

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] target, int offset, int wanted) throws IOException {
            if (given > 32 * AVault.MEBIBYTE) {
                return -1;
            }
            given += wanted;
            return wanted;
        }
    }
}
