package org.jointcase.ledger.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointcase.mandate.CaseEvent;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {
    private static final UUID ID = UUID.fromString("018f9a3c-0000-7000-8000-000000000001");

    private final EventCatalogue catalogue = new EventCatalogue(
            List.of(new EventName("sighting.reported", 3, Reported.class)),
            List.of(
                    new Upcaster("sighting.reported", 1, json -> json.put("place", "unknown")),
                    new Upcaster("sighting.reported", 2, json -> {
                        json.set(
                                "witnesses",
                                json.arrayNode().add(json.required("witness").asString()));
                        return json;
                    })));

    record Reported(UUID sighting, String place, Set<String> witnesses, Instant at) implements CaseEvent {
        @Override
        public UUID caseId() {
            return sighting;
        }

        @Override
        public UUID aggregateId() {
            return sighting;
        }
    }

    @Test
    void an_old_revision_goes_through_every_upcaster_after_it() {
        var event = catalogue.read("sighting.reported", 1, bytes("""
            {"sighting": "%s", "witness": "she", "at": "2026-11-23T08:00:01.250000Z"}""".formatted(ID)));

        assertThat(event)
                .isEqualTo(new Reported(ID, "unknown", Set.of("she"), Instant.parse("2026-11-23T08:00:01.25Z")));
    }

    @Test
    void the_revision_after_it_goes_through_the_rest() {
        var event = catalogue.read("sighting.reported", 2, bytes("""
            {"sighting": "%s", "place": "here", "witness": "she", "at": "2026-11-23T08:00:01.250000Z"}""".formatted(ID)));

        assertThat(event).extracting("place").isEqualTo("here");
    }

    @Test
    void what_an_event_has_no_more_does_not_keep_it_from_loading() {
        var event = catalogue.read("sighting.reported", 3, bytes("""
            {"sighting": "%s", "gone": {"what": [1, 2]}, "place": "here"}""".formatted(ID)));

        assertThat(event).extracting("place").isEqualTo("here");
    }

    @Test
    void a_revision_of_the_future_is_unknown() {
        assertThatThrownBy(() -> catalogue.read("sighting.reported", 4, bytes("{}")))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void a_name_that_was_never_given_is_unknown() {
        assertThatThrownBy(() -> catalogue.read("sighting.dreamt", 1, bytes("{}")))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void equal_sets_are_written_alike() {
        var one = new Reported(ID, "here", ordered("she", "he", "they"), Instant.EPOCH);
        var other = new Reported(ID, "here", ordered("they", "she", "he"), Instant.EPOCH);

        assertThat(catalogue.write(one).json()).isEqualTo(catalogue.write(other).json());
        assertThat(new String(catalogue.write(one).json(), UTF_8)).isEqualTo("""
            {"sighting":"%s","place":"here","witnesses":["he","she","they"],"at":"1970-01-01T00:00:00.000000Z"}""".formatted(ID));
    }

    @Test
    void why_it_is_recorded_only_now_is_written_beside_what_happened() {
        var event = new Reported(ID, "here", Set.of(), Instant.EPOCH);

        var json = catalogue.write(event, "it was \"at sea\"").json();

        assertThat(catalogue.read("sighting.reported", 3, json)).isEqualTo(event);
        assertThat(Json.lateReason(json)).isEqualTo("it was \"at sea\"");
    }

    @Test
    void what_only_speaks_of_it_says_no_reason() {
        var event = new Reported(ID, "lateReason", Set.of("\"lateReason\":\"none\""), Instant.EPOCH);

        assertThat(Json.lateReason(catalogue.write(event, null).json())).isNull();
    }

    @Test
    void an_instant_that_would_come_back_as_another_is_not_written() {
        var event = new Reported(ID, "here", Set.of(), Instant.ofEpochSecond(1, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.write(event));
    }

    private static Set<String> ordered(String... values) {
        return new LinkedHashSet<>(Arrays.asList(values));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }
}
