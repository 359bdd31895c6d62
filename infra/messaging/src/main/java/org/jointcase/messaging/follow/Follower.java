package org.jointcase.messaging.follow;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What follows a log: it keeps how far it has come, slot by slot, in one transaction with what it makes of the entries.
 *
 * @param <E> an opened entry
 */
public interface Follower<E> {
    String name();

    /**
     * How far each slot was followed; a slot that is not there is at its start.
     *
     * @throws FollowerUnavailable if that cannot be said now
     */
    Map<Integer, Cursor> cursors();

    /**
     * Locks the cursors of these slots, asks what comes next, applies it and moves the cursors: all of it or nothing.
     *
     * @return what was applied
     * @throws FollowerUnavailable if it cannot be written now; it is tried again
     * @throws RuntimeException if one of the steps cannot be applied
     */
    List<Step<E>> advance(SortedSet<Integer> slots, Next<E> next);

    /** What comes after the cursors, each slot's entries in order and without a gap. */
    @FunctionalInterface
    interface Next<E> {
        List<Step<E>> after(SortedMap<Integer, Cursor> cursors);
    }
}
