package org.jointcase.api.start;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.signer.SignerListener;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;

/** Hands on what a signer complains of: one alarm at a time for each thing that it is about. */
final class SignerAlarms implements SignerListener {
    private final Alarms alarms;
    private final Map<String, Alarm> standing = new ConcurrentHashMap<>();

    SignerAlarms(Alarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public void alarm(Log log, String about, String reason) {
        var alarm = Alarm.of(about, "the " + log + " log: " + reason);
        var before = standing.put(log + " " + about, alarm);
        if (before != null && !before.equals(alarm)) {
            alarms.lower(before);
        }
        alarms.raise(alarm);
    }

    @Override
    public void over(Log log, String about) {
        var over = standing.remove(log + " " + about);
        if (over != null) {
            alarms.lower(over);
        }
    }
}
