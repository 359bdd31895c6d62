package org.jointcase.messaging;

/** Where alarms go. Called from many threads; returns at once. */
public interface Alarms {
    /** Stands until it is lowered; raised again, it is the same one. */
    void raise(Alarm alarm);

    /** What it was about is over. Nothing happens if it does not stand. */
    void lower(Alarm alarm);
}
