package org.jointcase.ledger.event;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jointcase.mandate.Id;
import org.jointcase.mandate.PersonId;
import tools.jackson.databind.module.SimpleModule;

/** What the ledger writes in a way of its own. */
final class LedgerModule extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter SIX_DECIMALS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    LedgerModule() {
        addSerializer(
                Instant.class, Written.as((generator, instant, context) -> generator.writeString(micros(instant))));
        addSerializer(
                Id.class,
                Written.as((generator, id, context) ->
                        generator.writeString(id.value().toString())));
        addSerializer(
                PersonId.class,
                Written.as((generator, id, context) ->
                        generator.writeString(id.value().toString())));
        addSerializer(Set.class, Written.as(Sorted::elements));
        addSerializer(Map.class, Written.as(Sorted::entries));
        setDeserializers(new Ids.Values());
        setKeyDeserializers(new Ids.Keys());
    }

    private static String micros(Instant instant) {
        if (!instant.truncatedTo(ChronoUnit.MICROS).equals(instant)) {
            throw new IllegalArgumentException("an instant is not in whole microseconds: " + instant);
        }
        return SIX_DECIMALS.format(instant);
    }
}
