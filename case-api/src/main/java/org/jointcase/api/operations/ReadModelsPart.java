package org.jointcase.api.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.projections.readmodel.ReadModels;
import org.springframework.boot.health.contributor.Health;

/** How far each read model is behind, and where one stands still. */
final class ReadModelsPart implements Part {
    private static final Duration OLDEST = Duration.ofMinutes(1);

    private final ReadModels models;
    private final RaisedAlarms alarms;
    private final Clock clock;
    private final Map<String, Model> seen = new ConcurrentHashMap<>();

    /**
     * A read model as it was seen.
     *
     * @param entries recorded since the first that it has not applied
     * @param seconds that the oldest of them has been recorded
     */
    record Model(boolean ready, long entries, long seconds, List<Integer> stoppedSlots) {
        boolean isWell() {
            return ready && stoppedSlots.isEmpty() && seconds < OLDEST.toSeconds();
        }
    }

    ReadModelsPart(ReadModels models, RaisedAlarms alarms, Clock clock, MeterRegistry meters) {
        this.models = models;
        this.alarms = alarms;
        this.clock = clock;
        for (var name : models.names()) {
            gauge(meters, "jointcase.readmodel.lag", "Entries since the first not applied", name, Model::entries);
            gauge(meters, "jointcase.readmodel.age.seconds", "Age of the first not applied", name, Model::seconds);
            gauge(
                    meters,
                    "jointcase.readmodel.stopped",
                    "Slots that stand still",
                    name,
                    model -> model.stoppedSlots().size());
        }
    }

    /** Not a number while nobody knows. */
    private void gauge(MeterRegistry meters, String meter, String what, String name, ToDoubleFunction<Model> figure) {
        Gauge.builder(meter, seen, models -> {
                    var model = models.get(name);
                    return model == null ? Double.NaN : figure.applyAsDouble(model);
                })
                .description(what)
                .tag("model", name)
                .register(meters);
    }

    @Override
    public Health look() {
        try {
            models.names().forEach(name -> seen.put(name, model(name)));
        } catch (RuntimeException unknown) {
            seen.clear();
            throw unknown;
        }
        var well = seen.values().stream().allMatch(Model::isWell);
        return (well ? Health.up() : Health.down())
                .withDetails(Map.copyOf(seen))
                .build();
    }

    private Model model(String name) {
        var lag = models.lag(name);
        var stopped = alarms.standing().stream()
                .filter(alarm -> alarm.name().equals(name) && alarm.slot() != Alarm.NO_SLOT)
                .map(Alarm::slot)
                .sorted()
                .toList();
        return new Model(
                models.isReady(name), lag.entries(), lag.age(clock.instant()).toSeconds(), stopped);
    }
}
