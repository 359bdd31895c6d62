package org.jointcase.ledger.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.append.CallersKey;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.ledger.append.WholeLog;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.key.SealedPayload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessLogIT {
    private static final Instant NOVEMBER = Instant.parse("2026-11-30T23:59:59.999999Z");

    private final ALedger ledger = ALedger.create();
    private final Ledger node = ledger.open();
    private final UUID caseId = EventIds.next();
    private final UUID actor = EventIds.next();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void an_access_is_there_when_it_is_acknowledged() {
        var record = record("downloaded", NOVEMBER, null);

        assertThat(node.accessLog().record(record)).isEqualTo(1);
        assertThat(node.accessLog().record(record)).isEqualTo(2);
        var opened =
                node.accessOpener().open(node.reader().after(Log.ACCESS, 1, 10)).getFirst();
        assertThat(opened.access()).isEqualTo(record);
        assertThat(opened.entry().type()).isEqualTo("access.downloaded");
        assertThat(opened.entry().aggregateType()).isEqualTo("access");
        assertThat(opened.entry().aggregateId()).isEqualTo(caseId);
        assertThat(opened.entry().caseSequence()).isEqualTo(2);
        assertThat(opened.entry().sequence()).isEqualTo(1);
        assertThat(opened.entry().actor()).isEqualTo(actor);
        assertThat(node.reader().lastPosition(Log.CASE)).isZero();
    }

    @Test
    void a_refused_command_is_named_by_its_key() {
        var key = UUID.randomUUID();
        node.accessLog().record(record("release.approve", NOVEMBER, key));

        var opened =
                node.accessOpener().open(node.reader().after(Log.ACCESS, 0, 10)).getFirst();
        assertThat(opened.entry().command()).isEqualTo(CallersKey.command("test", actor, key));
    }

    @Test
    void each_month_has_a_key_of_its_own() {
        node.accessLog().record(record("opened", NOVEMBER, null));
        node.accessLog().record(record("opened", NOVEMBER.plusNanos(1000), null));
        node.accessLog().record(record("opened", NOVEMBER.minus(29, ChronoUnit.DAYS), null));

        assertThat(node.reader().after(Log.ACCESS, 0, 10).stream()
                        .map(entry -> SealedPayload.keyId(entry.payload()))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void nothing_of_it_can_be_read_without_the_key() {
        node.accessLog().record(record("downloaded", NOVEMBER, null));

        var stored = node.reader().after(Log.ACCESS, 0, 1).getFirst();
        assertThat(new String(stored.payload(), StandardCharsets.ISO_8859_1)).doesNotContain("exhibit");
        assertThat(new String(stored.envelope(), StandardCharsets.ISO_8859_1)).doesNotContain("exhibit");
    }

    @Test
    void many_at_once_make_one_log() throws Exception {
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 256; i++) {
            tasks.add(() -> node.accessLog().record(record("opened", NOVEMBER, null)));
        }
        var positions = new ArrayList<Long>();
        try (var executor = Executors.newFixedThreadPool(32)) {
            for (Future<Long> position : executor.invokeAll(tasks)) {
                positions.add(position.get());
            }
        }

        assertThat(positions).doesNotHaveDuplicates();
        assertThat(new WholeLog(ledger.reader(), Log.ACCESS).check()).hasSize(256);
    }

    @Test
    void an_action_is_a_name() {
        assertThatThrownBy(() -> node.accessLog().record(record("opened\nactor x", NOVEMBER, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private AccessRecord record(String action, Instant happened, @Nullable UUID key) {
        return AnAccess.of(actor, caseId, action, happened, key);
    }
}
