package org.jointcase.ledger.event;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointcase.mandate.CaseEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes events under their stable names, and reads every revision that was ever written. */
public final class EventCatalogue {
    private static final EventCatalogue OF_THE_CASE_FILE = new EventCatalogue(EventNames.ALL, List.of());

    private final Map<String, EventName> byName;
    private final Map<Class<? extends CaseEvent>, EventName> byClass;
    private final Map<Revision, Upcaster> upcasters;

    private record Revision(String name, int revision) {}

    EventCatalogue(List<EventName> names, List<Upcaster> upcasters) {
        byName = names.stream().collect(toUnmodifiableMap(EventName::name, identity()));
        byClass = names.stream().collect(toUnmodifiableMap(EventName::event, identity()));
        this.upcasters = upcasters.stream()
                .collect(toUnmodifiableMap(upcaster -> new Revision(upcaster.name(), upcaster.from()), identity()));
    }

    public static EventCatalogue ofTheCaseFile() {
        return OF_THE_CASE_FILE;
    }

    /**
     * An event as it is written.
     *
     * @param lateReason why it is recorded only now, where that is said
     * @throws IllegalArgumentException if the event cannot be written: it has no name, or an instant is not in whole
     *     microseconds
     */
    public WrittenEvent write(CaseEvent event, @Nullable String lateReason) {
        var name = byClass.get(event.getClass());
        if (name == null) {
            throw new IllegalArgumentException("an event without a name: " + event.getClass());
        }
        return new WrittenEvent(name.aggregateType(), name.name(), name.revision(), Json.write(event, lateReason));
    }

    /** As {@link #write(CaseEvent, String)}, recorded as it happens. */
    public WrittenEvent write(CaseEvent event) {
        return write(event, null);
    }

    /** @throws UnknownEvent if there is no such event, or only in earlier revisions */
    CaseEvent read(String type, int revision, byte[] json) {
        var name = byName.get(type);
        if (name == null || revision > name.revision()) {
            throw new UnknownEvent(type, revision);
        }
        if (revision == name.revision()) {
            return Json.read(json, name.event());
        }
        var node = Json.read(json, ObjectNode.class);
        for (int from = revision; from < name.revision(); from++) {
            var upcaster = Objects.requireNonNull(upcasters.get(new Revision(type, from)), type);
            node = upcaster.upcast().apply(node);
        }
        return Json.read(node, name.event());
    }
}
