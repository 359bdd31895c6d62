package org.jointcase.transparency;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.UUID;

/** The entry whose bytes are known: 635 of them. */
final class AnEntry {
    static final String TEXT = """
            jointcase-entry/v1
            position 1
            event 018f9a3c-0000-7000-8000-000000000001
            case 018f9a3c-0000-7000-8000-0000000000aa
            case-sequence 1
            case-previous 0000000000000000000000000000000000000000000000000000000000000000
            aggregate investigation 018f9a3c-0000-7000-8000-0000000000aa
            sequence 0
            type investigation.submitted
            revision 1
            happened 2026-11-23T08:00:00.000000Z
            recorded 2026-11-23T08:00:01.250000Z
            actor 018f9a3c-0000-7000-8000-000000000101
            organisation 018f9a3c-0000-7000-8000-000000000201
            command 5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9
            payload 5043c48a936e796a7d6d31fdebb464e52df0e5d2a855e167ea694015ba1641e7
            """;
    static final byte[] BYTES = TEXT.getBytes(US_ASCII);

    private AnEntry() {}

    static Entry known() {
        return of("investigation", "investigation.submitted", Instant.parse("2026-11-23T08:00:00Z"));
    }

    static Entry of(String aggregateType, String type, Instant happened) {
        var caseId = UUID.fromString("018f9a3c-0000-7000-8000-0000000000aa");
        return new Entry(
                1,
                UUID.fromString("018f9a3c-0000-7000-8000-000000000001"),
                caseId,
                1,
                Hash.ZERO,
                aggregateType,
                caseId,
                0,
                type,
                1,
                happened,
                Instant.parse("2026-11-23T08:00:01.250Z"),
                UUID.fromString("018f9a3c-0000-7000-8000-000000000101"),
                UUID.fromString("018f9a3c-0000-7000-8000-000000000201"),
                Hash.sha256("0".getBytes(US_ASCII)),
                Hash.parse("5043c48a936e796a7d6d31fdebb464e52df0e5d2a855e167ea694015ba1641e7"));
    }
}
