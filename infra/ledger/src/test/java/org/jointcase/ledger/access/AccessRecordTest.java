package org.jointcase.ledger.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.ledger.access.AccessRecord.AccessedObject;
import org.jointcase.ledger.access.AccessRecord.Extract;
import org.jointcase.ledger.access.AccessRecord.Outcome;
import org.jointcase.ledger.event.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was ever stored of an access, byte for byte. */
class AccessRecordTest {
    private static final String BEFORE_EXTRACTS = """
            {"actor":"018f9a3c-0000-7000-8000-000000000101",\
            "organisation":"018f9a3c-0000-7000-8000-000000000201",\
            "caseId":"018f9a3c-0000-7000-8000-0000000000aa",\
            "object":{"kind":"investigation","id":"018f9a3c-0000-7000-8000-0000000000aa"},\
            "action":"exported","outcome":"GRANTED","happened":"2026-11-23T08:00:00.000000Z","client":"test"}""";
    private static final String EXTRACT =
            BEFORE_EXTRACTS.replace("\"exported\"", "\"exported.open\"").replace("\"test\"}", """
            "test",\
            "extract":{"log":"case","scope":"case 018f9a3c-0000-7000-8000-0000000000aa","entries":7,"contents":"open"}}""");

    @Test
    void what_was_stored_before_extracts_were_said_is_read_and_written_as_it_was() {
        holds(BEFORE_EXTRACTS, exported("exported", null));
    }

    @Test
    void an_extract_is_stored_with_what_it_was_of() {
        holds(
                EXTRACT,
                exported("exported.open", new Extract("case", "case 018f9a3c-0000-7000-8000-0000000000aa", 7, "open")));
    }

    private static void holds(String stored, AccessRecord access) {
        assertThat(Json.read(stored.getBytes(UTF_8), AccessRecord.class)).isEqualTo(access);
        assertThat(new String(Json.write(access), UTF_8)).isEqualTo(stored);
    }

    private static AccessRecord exported(String action, @Nullable Extract extract) {
        var caseId = UUID.fromString("018f9a3c-0000-7000-8000-0000000000aa");
        return new AccessRecord(
                UUID.fromString("018f9a3c-0000-7000-8000-000000000101"),
                UUID.fromString("018f9a3c-0000-7000-8000-000000000201"),
                caseId,
                new AccessedObject("investigation", caseId),
                action,
                Outcome.GRANTED,
                null,
                null,
                Instant.parse("2026-11-23T08:00:00Z"),
                "test",
                null,
                extract);
    }
}
