package org.jointcase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {
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

    @Test
    void what_a_killed_program_left_unnamed_is_removed_and_nothing_else() throws IOException {
        var named = stored();
        var forgotten = stored();
        var stray = Files.createFile(AVault.on(directory, named).resolveSibling("a file of somebody else"));
        restart();

        assertThat(sweep(Set.of(named))).containsExactly(forgotten);
        assertThat(AVault.kept(directory)).containsExactlyInAnyOrder(AVault.on(directory, named), stray);
    }

    @Test
    void what_was_there_before_the_ledger_began_belongs_to_another() throws IOException {
        var older = stored();
        Files.setLastModifiedTime(AVault.on(directory, older), FileTime.from(Instant.EPOCH));
        restart();

        assertThat(vault.sweep(Instant.EPOCH.plusSeconds(1), ids -> Set.of())).isEmpty();
    }

    @Test
    void what_is_about_to_be_named_stays() throws IOException {
        var file = stored();
        assertThat(sweep(Set.of())).isEmpty();

        vault.settle(file);
        assertThat(sweep(Set.of())).containsExactly(file);
    }

    @Test
    void what_is_named_while_the_ledger_is_asked_stays() throws IOException {
        var settled = stored(new UUID(1, 7));
        var coming = stored(new UUID(2, 7));
        vault.settle(settled);

        var removed = vault.sweep(Instant.EPOCH, ids -> {
            vault.settle(coming);
            return Set.of();
        });
        assertThat(removed).containsExactly(settled);
        assertThat(AVault.on(directory, coming)).exists();
    }

    @Test
    void nothing_is_removed_where_the_ledger_does_not_answer() throws IOException {
        var file = stored();
        restart();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> vault.sweep(Instant.EPOCH, ids -> {
                    throw new IllegalStateException("no ledger");
                }));
        assertThat(AVault.on(directory, file)).exists();
    }

    @Test
    void more_than_a_crash_leaves_is_another_ledger_s_and_stays() throws IOException {
        for (int number = 0; number < 101; number++) {
            stored();
        }
        restart();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> sweep(Set.of()));
        assertThat(AVault.kept(directory)).hasSize(101);
    }

    @Test
    void the_ledger_is_asked_in_pages() throws IOException {
        var all = new HashSet<UUID>();
        for (int number = 0; number < 501; number++) {
            all.add(stored(new UUID(number, 7)));
        }
        restart();

        var pages = new ArrayList<Integer>();
        vault.sweep(Instant.EPOCH, ids -> {
            pages.add(ids.size());
            return Set.copyOf(ids);
        });
        assertThat(pages).containsExactly(500, 1);
        assertThat(AVault.kept(directory)).hasSameSizeAs(all);
    }

    private List<UUID> sweep(Set<UUID> named) throws IOException {
        return vault.sweep(Instant.EPOCH, ids -> named);
    }

    private UUID stored() throws IOException {
        return stored(UUID.randomUUID());
    }

    private UUID stored(UUID id) throws IOException {
        return vault.store(id, new ByteArrayInputStream(new byte[1]), AVault.KEY, Expected.NOTHING)
                .id();
    }

    /** What the vault knew of files that were to be named is gone. */
    private void restart() throws IOException {
        vault.close();
        vault = AVault.in(directory);
    }
}
