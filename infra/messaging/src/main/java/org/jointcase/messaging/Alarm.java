package org.jointcase.messaging;

/**
 * Something that a person has to look at. It holds no case content.
 *
 * @param name of what raises it: a read model, or {@code relay}
 * @param slot that it concerns, {@link #NO_SLOT} where it concerns none
 * @param position in the ledger, 0 where it concerns none
 * @param reason a sentence
 */
public record Alarm(String name, int slot, long position, String reason) {
    public static final int NO_SLOT = -1;

    public static Alarm of(String name, String reason) {
        return new Alarm(name, NO_SLOT, 0, reason);
    }
}
