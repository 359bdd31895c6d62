package org.jointcase.projections.readmodel;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Who makes a generation when. Each rebuild folds two slots at a time: more of them together would only end later, and leave
 * neither processor nor memory to what serves.
 */
final class Turns {
    private final int atOnce;
    private final Duration limit;
    private final Queue<Integer> waiting = new PriorityQueue<>();
    private int taken;
    private boolean closed;

    /**
     * @param atOnce how many have their turn at the same time
     * @param limit how long somebody waits for those before him: one that stands still does not keep the others for ever
     */
    Turns(int atOnce, Duration limit) {
        this.atOnce = atOnce;
        this.limit = limit;
    }

    /**
     * Waits until it is somebody's turn.
     *
     * @param rank of those who wait the lowest comes first
     * @throws InterruptedException also if nobody's turn comes any more
     */
    synchronized void take(int rank) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        waiting.add(rank);
        try {
            while (!closed && (taken >= atOnce || waiting.element() < rank)) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    break;
                }
                wait(Math.max(1, left / 1_000_000));
            }
            if (closed) {
                throw new InterruptedException();
            }
            taken++;
        } finally {
            waiting.remove(rank);
            notifyAll();
        }
    }

    synchronized void giveBack() {
        taken--;
        notifyAll();
    }

    /** From now on nobody gets a turn. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
