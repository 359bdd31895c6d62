package org.jointcase.messaging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The alarms that stand, for health; each is logged when it is raised and when it is lowered. */
public final class RaisedAlarms implements Alarms {
    private static final Logger LOG = LoggerFactory.getLogger(RaisedAlarms.class);
    private static final int MOST = 1_000;

    private final Set<Alarm> standing = new LinkedHashSet<>();

    @Override
    public void raise(Alarm alarm) {
        boolean known;
        boolean kept;
        synchronized (standing) {
            known = standing.contains(alarm);
            kept = standing.size() < MOST;
            if (kept) {
                standing.add(alarm);
            }
        }
        if (!known) {
            // One that finds no room is heard all the same.
            LOG.error("alarm raised{}: {}", kept ? "" : ", beyond those that are kept", alarm);
        }
    }

    @Override
    public void lower(Alarm alarm) {
        boolean removed;
        synchronized (standing) {
            removed = standing.remove(alarm);
        }
        if (removed) {
            LOG.info("alarm lowered: {}", alarm);
        }
    }

    /** Oldest first. */
    public List<Alarm> standing() {
        synchronized (standing) {
            return new ArrayList<>(standing);
        }
    }
}
