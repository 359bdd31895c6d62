package org.jointcase.ledger.event;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jointcase.mandate.Id;
import org.jointcase.mandate.PersonId;
import org.jointcase.transparency.EntryInstant;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
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
        addDeserializer(Instant.class, new Instants());
        setKeyDeserializers(new Ids.Keys());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addValueInstantiators(new Records());
    }

    /** By hand where an entry writes it so, as nearly all are. */
    private static final class Instants extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            return EntryInstant.isOfShape(text) ? EntryInstant.parse(text) : Instant.parse(text);
        }
    }

    private static String micros(Instant instant) {
        if (!instant.truncatedTo(ChronoUnit.MICROS).equals(instant)) {
            throw new IllegalArgumentException("an instant is not in whole microseconds: " + instant);
        }
        return EntryInstant.fits(instant) ? EntryInstant.write(instant) : SIX_DECIMALS.format(instant);
    }
}
