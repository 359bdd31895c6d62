package org.jointcase.messaging.follow;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;

/** The slots that stand before an entry that cannot be applied. Each is tried again, less and less often. */
final class Stops {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Map<Integer, Stop> stops = new ConcurrentHashMap<>();
    private final Alarms alarms;

    Stops(Alarms alarms) {
        this.alarms = alarms;
    }

    private record Stop(Alarm alarm, Duration pause, long since) {
        boolean isOver() {
            return System.nanoTime() - since > pause.toNanos();
        }
    }

    /** Whether nothing may be tried there now. */
    boolean holds(int slot) {
        var stop = stops.get(slot);
        return stop != null && !stop.isOver();
    }

    boolean isStopped(int slot) {
        return stops.containsKey(slot);
    }

    synchronized void stop(Alarm alarm) {
        var before = stops.get(alarm.slot());
        var pause = FIRST;
        if (before != null) {
            var doubled = before.pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
            if (!before.alarm.equals(alarm)) {
                alarms.lower(before.alarm);
            }
        }
        stops.put(alarm.slot(), new Stop(alarm, pause, System.nanoTime()));
        alarms.raise(alarm);
    }

    synchronized void goOn(int slot) {
        var stop = stops.remove(slot);
        if (stop != null) {
            alarms.lower(stop.alarm);
        }
    }
}
